import { getDataset } from '@/lib/db/dataset'
import { findSample } from '@/lib/db/measuring/measured-sample'
import { listRaters } from '@/lib/db/rater'
import { readAs } from '@/lib/db/rows'
import { plannedSchema } from '@/lib/profile/findings/planned-schema'
import { annotatorsIn } from '@/lib/profile/findings/side-by-side'
import type { Profile } from '@/lib/profile/profile'
import { WHOLE_CHOICE } from '@/lib/profile/profile-choice'
import type { Estimator } from '@/lib/words/score'
import { factorLabels, loadFactorMetas } from './factor-meta'
import { listShownFactors } from './list-shown'
import { type Dashboard, noChoices } from './load-dashboard'
import { readProfile } from './load-profile'
import { shownVersionOf } from './shown-mark'

/** What a dataset has that the profile shown does not know yet. */
export type Additions = {
  readonly pairs: number
  readonly raters: readonly string[]
  readonly factors: readonly string[]
}
export type ShownBefore = { readonly dashboard: Omit<Dashboard, 'finding'>; readonly adds: Additions }

/**
 * The dashboard as it was built last, while another one is made, and what that will add; nothing is built for it. It can only
 * be looked at whole: what else could be chosen was not built. Before there was one, it is that of the sample that is measured
 * first. `null`: there is none.
 */
export async function loadShownBefore(datasetId: number, asked: Estimator): Promise<ShownBefore | null> {
  const dataset = await getDataset(datasetId)
  const shown = await shownVersionOf(datasetId)
  const sample = shown === null ? await findSample(datasetId) : null
  const version = shown ?? sample?.version
  if (dataset?.status !== 'ready' || version === undefined) return null
  const then = { id: datasetId, version }
  const found = await readProfile(then, asked, sample)
  const profile = found ?? (await readProfile(then, WHOLE_CHOICE.estimator, sample))
  if (!profile) return null
  const choice = { ...WHOLE_CHOICE, estimator: found ? asked : WHOLE_CHOICE.estimator }
  return {
    dashboard: {
      profile,
      factors: await loadFactorMetas(datasetId),
      choice,
      choices: noChoices(profile),
      planned: readAs(plannedSchema.nullable(), dataset.planned),
    },
    adds: await additionsTo(profile, datasetId, dataset.pairs),
  }
}

async function additionsTo(profile: Profile, datasetId: number, pairs: number): Promise<Additions> {
  const [raters, factors] = await Promise.all([listRaters(datasetId), listShownFactors(datasetId)])
  // Not everybody of a crowd is in a profile by name; whoever comes later has a later place.
  const { all } = annotatorsIn(profile)
  const people = raters.filter(({ kind }) => kind === 'human').slice(0, all)
  const known = new Set([...profile.raters.map(({ id }) => id), ...people.map(({ index }) => `r${index}`)])
  const measured = new Set(profile.factors.map(({ id }) => id))
  const labels = factorLabels(factors)
  return {
    pairs: Math.max(0, pairs - profile.pairs),
    raters: raters.flatMap(({ index, name }) => (known.has(`r${index}`) ? [] : [name])),
    factors: factors.flatMap(({ key, label }) => (measured.has(key) ? [] : [labels.get(key) ?? label])),
  }
}
