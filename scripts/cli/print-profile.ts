import { loadDataset } from '@/lib/datasets/load-dataset'
import { findingOf } from '@/lib/profile/findings/finding'
import type { Profile } from '@/lib/profile/profile'
import { scoreColumns, writtenScore } from '@/lib/profile/score-columns'
import { DEFAULT_SETTINGS, loadProfile } from '@/lib/profiles/load-profile'
import { formatGap, formatInterval } from '@/lib/words/format'
import type { Estimator } from '@/lib/words/score'
import { Problem } from '../problem.mjs'

/** Prints a dataset's profile: all numbers as JSON, or the finding and the gaps as a table. */
export async function printProfile(datasetId: number, estimator: Estimator, json: boolean): Promise<void> {
  const dataset = await loadDataset(datasetId)
  const profile = await loadProfile(datasetId, { ...DEFAULT_SETTINGS, estimator })
  if (!dataset || !profile) throw new Problem(`There is no imported dataset ${datasetId}.`)
  if (!json) return printTables(profile)
  const { name, task, format, pairs, prompts, responses, ledger } = dataset
  console.log(JSON.stringify({ dataset: { name, task, format, pairs, prompts, responses, ledger }, ...named(profile) }))
}

/** The profile with raters by name. */
function named({ raters, scores, gaps, alignments, agreements, reference, ...rest }: Profile) {
  const names = new Map(raters.map(({ id, name }) => [id, name]))
  const name = (id: string): string => names.get(id) ?? id
  return {
    ...rest,
    reference: reference === null ? null : name(reference),
    raters: raters.map(({ id: _, ...rater }) => rater),
    scores: scores.map((score) => ({ ...score, rater: name(score.rater) })),
    gaps: gaps.map((gap) => ({ ...gap, rater: name(gap.rater), reference: name(gap.reference) })),
    alignments: alignments.map((each) => ({ ...each, rater: name(each.rater), reference: name(each.reference) })),
    agreements: agreements.map((each) => ({ ...each, first: name(each.first), second: name(each.second) })),
  }
}

function printTables(profile: Profile): void {
  const { scores, gaps } = named(profile)
  const columns = scoreColumns(scores).filter(({ isBrief }) => isBrief)
  console.log(
    findingOf(profile)
      .map(({ text }) => text)
      .join(''),
  )
  console.table(
    scores.map((row) => ({
      rater: row.rater,
      factor: row.factor,
      ...Object.fromEntries(columns.map((column) => [column.id, writtenScore(column, row)])),
      n: row.n,
    })),
  )
  console.table(
    gaps.map((row) => ({
      rater: row.rater,
      factor: row.factor,
      gap: formatGap(row.gap),
      interval: formatInterval(row),
      n: row.n,
    })),
  )
}
