import { countCached } from '@/lib/db/cached-profile'
import { getDataset } from '@/lib/db/dataset'
import { gapsOfJudges, judgesOf } from '@/lib/improve/judge-card'
import type { Profile } from '@/lib/profile/profile'
import { cacheKey } from '@/lib/profiles/load-cached'
import { loadProfile } from '@/lib/profiles/load-profile'
import { WHOLE_IMPROVE_CHOICE } from './load-choice-source'
import { improvedKey, loadDisagreement, loadExplanation } from './load-improved'
import { loadRemedies, remediesKey } from './load-remedies'

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
}

/** Whether all of it was built before: then a page need not show that it waits. */
export async function isAdviceKept(datasetId: number, profile: Profile): Promise<boolean> {
  const dataset = await getDataset(datasetId)
  if (!dataset) return false
  const judges = judgesOf(profile)
  const [widest] = gapsOfJudges(profile)
  const keys = [
    improvedKey('explanation', WHOLE_IMPROVE_CHOICE, [null]),
    ...judges.map(({ id }) => improvedKey('disagreement', WHOLE_IMPROVE_CHOICE, [id])),
    ...(widest ? [await remediesKey(datasetId, widest.rater, widest.factor)] : []),
  ].map((what) => cacheKey(dataset, what))
  return (await countCached(datasetId, keys)) === keys.length
}

/** Whether it was built before what can be done about one gap. */
export async function areRemediesKept(datasetId: number, model: string, factor: string): Promise<boolean> {
  const dataset = await getDataset(datasetId)
  const key = dataset && cacheKey(dataset, await remediesKey(datasetId, model, factor))
  return key !== null && (await countCached(datasetId, [key])) === 1
}
