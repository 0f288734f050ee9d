import { loadDataset } from '@/lib/datasets/load-dataset'
import { findingOf } from '@/lib/profile/findings/finding'
import type { Profile } from '@/lib/profile/profile'
import { DEFAULT_SETTINGS, loadProfile } from '@/lib/profiles/load-profile'
import type { Estimator } from '@/lib/words/score'
import { Problem } from '../problem.mjs'
import { familyLines, namedProfile, profileTables } from './profile-tables'

/** Prints a dataset's profile: all numbers as JSON, or the finding, the scores and the gaps as tables. */
export async function printProfile(datasetId: number, estimator: Estimator, json: boolean): Promise<void> {
  const dataset = await loadDataset(datasetId)
  const profile = await loadProfile(datasetId, { ...DEFAULT_SETTINGS, estimator })
  if (!dataset || !profile) throw new Problem(`There is no imported dataset ${datasetId}.`)
  if (!json) return printTables(profile)
  const { name, task, format, pairs, prompts, responses, ledger } = dataset
  const about = { name, task, format, pairs, prompts, responses, ledger }
  console.log(JSON.stringify({ dataset: about, ...namedProfile(profile) }))
}

function printTables(profile: Profile): void {
  const { scores, gaps } = profileTables(profile)
  console.log(
    findingOf(profile)
      .map(({ text }) => text)
      .join(''),
  )
  console.table(scores)
  console.table(gaps)
  console.log(familyLines(profile).join('\n'))
}
