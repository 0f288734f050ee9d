import { countCached } from '@/lib/db/cached-profile'
import { getDataset } from '@/lib/db/dataset'
import { gapsOfJudges, judgesOf } from '@/lib/improve/judge-card'
import type { Profile } from '@/lib/profile/profile'
import { cacheKey, fromKept } from '@/lib/profiles/load-cached'
import { loadDashboard } from '@/lib/profiles/load-dashboard'
import { loadSignedPack } from '@/lib/profiles/load-pack'
import { loadProfile } from '@/lib/profiles/load-profile'
import { forgetSources, WHOLE_IMPROVE_CHOICE } from './load-choice-source'
import { improvedKey, loadDisagreement, loadExplanation } from './load-improved'
import { loadRemedies, remediesKey } from './load-remedies'
import { forgetMaterial } from './load-training-material'

/** Of fewer a page builds it in a moment. */
const FEW_PAIRS = 5000

/** Whether what a dashboard says below its chart is built with the profile. */
export const isAdvised = ({ pairs, reference, sampleOf }: Profile, few = FEW_PAIRS): boolean =>
  pairs > few && reference !== null && sampleOf === undefined

/**
 * Builds what a dashboard says below its chart, so that whoever opens it need not wait: how much the factors foresee, what each
 * judge's card is made of, and what can be done about the widest gap.
 */
export async function buildAdvice(datasetId: number, few = FEW_PAIRS): Promise<void> {
  const profile = await loadProfile(datasetId)
  if (!profile || !isAdvised(profile, few)) return
  await loadExplanation(datasetId)
  for (const { id } of judgesOf(profile)) await loadDisagreement(datasetId, id)
  const [widest] = gapsOfJudges(profile)
  if (widest) await loadRemedies(datasetId, widest.rater, widest.factor)
  // It takes as much memory as the columns, and what comes next in this process asks for none of it.
  const pack = await loadSignedPack(datasetId)
  if (pack) for (const forget of [forgetSources, forgetMaterial]) forget(pack)
}

/** Whether nothing of it is left to build: then a page need not show that it waits. */
export async function isAdviceKept(datasetId: number, profile: Profile): Promise<boolean> {
  const dataset = await getDataset(datasetId)
  if (!dataset) return false
  const keys = [
    improvedKey('explanation', WHOLE_IMPROVE_CHOICE, [null]),
    ...judgesOf(profile).map(({ id }) => improvedKey('disagreement', WHOLE_IMPROVE_CHOICE, [id])),
  ].map((what) => cacheKey(dataset, what))
  const [widest] = gapsOfJudges(profile)
  const [count, isWidestKept] = await Promise.all([
    countCached(datasetId, keys),
    !widest || areRemediesKept(datasetId, widest.rater, widest.factor),
  ])
  return count === keys.length && isWidestKept
}

/** The same of what can be done about one gap: nothing where there is no advice, as where the whole's own profile does not show it. */
export async function areRemediesKept(datasetId: number, model: string, factor: string): Promise<boolean> {
  const dataset = await getDataset(datasetId)
  if (!dataset) return false
  const key = cacheKey(dataset, await remediesKey(datasetId, model, factor))
  if ((await countCached(datasetId, [key])) === 1) return true
  return (await fromKept(() => loadRemedies(datasetId, model, factor))) !== null
}

/** Whether nothing has to be built for a dashboard and what stands below its chart. */
export async function isDashboardKept(datasetId: number): Promise<boolean> {
  const kept = await fromKept(() => loadDashboard(datasetId))
  return kept?.value ? isAdviceKept(datasetId, kept.value.profile) : false
}
