import { z } from 'zod'
import { listCorrectedNames } from '@/lib/db/corrected-rater'
import { getDataset } from '@/lib/db/dataset'
import type { SliceColumn } from '@/lib/db/slices'
import type { Analysis, SliceInput } from '@/lib/profile/analysis'
import { buildAnalysis } from '@/lib/profile/build-analysis'
import { withGenerationPairs } from '@/lib/profile/generation-pairs'
import type { GenerationPairs, Profile, ProfileSettings, StudyInput } from '@/lib/profile/profile'
import { WHOLE_CHOICE } from '@/lib/profile/profile-choice'
import { regressionPairs } from '@/lib/profile/regression-rows'
import { tellStage } from '@/lib/threads/stage'
import type { Estimator } from '@/lib/words/score'
import { type FactorMeta, loadFactorMetas } from './factor-meta'
import { loadCached, type Shape } from './load-cached'
import { loadPack, loadSignedPack, type SignedPack, withCorrected } from './load-pack'
import { DEFAULT_SETTINGS, loadProfile } from './load-profile'
import { loadSampled } from './load-sampled'
import { loadSliceColumn, loadSliceNames } from './load-slices'

export type AnalysisView = {
  readonly profile: Profile
  readonly analysis: Analysis
  readonly factors: readonly FactorMeta[]
  /** Corrected judges, where there are any, and whether each takes part. */
  readonly corrected?: readonly { readonly id: string; readonly name: string; readonly isIn: boolean }[]
}

const list = z.array(z.unknown())
const analysisShape: Shape<Analysis> = z.object({
  version: z.literal(2),
  settings: z.object(),
  reference: z.string().nullable(),
  controlled: list,
  authorsApart: z.boolean(),
  lengthControlled: list,
  correlation: z.object(),
  leftOut: list,
  sliced: list,
})

/** Metadata columns that are looked at; a file may have hundreds. */
const MOST_COLUMNS = 12

/** Everything beyond single scores: cached like the profile, since it can take seconds. `null` while not imported, or not all measured. */
export async function loadAnalysis(
  datasetId: number,
  estimator: Estimator = 'tau14',
  generationPairs: GenerationPairs = 'all',
  asked: readonly string[] = [],
): Promise<AnalysisView | null> {
  const dataset = await getDataset(datasetId)
  if (dataset?.status !== 'ready') return null
  const settings: ProfileSettings = {
    ...DEFAULT_SETTINGS,
    estimator,
    ...(generationPairs === 'adjacent' ? { generationPairs } : {}),
  }
  const made = (await listCorrectedNames(datasetId)).map(({ index, name }) => ({ id: `r${index}`, name }))
  const corrected = made.map(({ id }) => id).filter((id) => asked.includes(id))
  const profile = await loadProfile(datasetId, settings, { ...WHOLE_CHOICE, corrected })
  // It rests on all pairs, and must not stand beside the scores of a sample of them.
  if (profile?.sampleOf) return null
  const widened = corrected.length > 0 ? [{ corrected }] : []
  const analysis = await loadCached(dataset, ['analysis', settings, ...widened], analysisShape, async () => {
    const whole = await loadSignedPack(datasetId)
    if (!whole) return null
    const names = (await loadSliceNames(whole)).slice(0, MOST_COLUMNS)
    const input = await inputOf(withCorrected(whole, corrected), settings)
    const slices: SliceInput[] = []
    for (const name of names) slices.push(overPairs(await loadSliceColumn(whole, name), input.a.length))
    tellStage('Holding factors still, and leaving out one after the other')
    return buildAnalysis({ ...input, slices }, settings)
  })
  if (!profile || !analysis) return null
  return {
    ...{ profile, analysis, factors: await loadFactorMetas(datasetId) },
    ...(made.length > 0 ? { corrected: made.map((each) => ({ ...each, isIn: corrected.includes(each.id) })) } : {}),
  }
}

/** Where models wrote for score levels their texts make further pairs, which need values; else some pairs' differences do. */
async function inputOf(pack: SignedPack, settings: ProfileSettings): Promise<StudyInput> {
  const { datasetId, written, input } = pack
  const whole = written.length > 0 ? await loadPack(datasetId) : null
  if (whole)
    return withGenerationPairs({ ...whole.input, raters: input.raters }, written, settings.generationPairs ?? 'all')
  return { ...input, factors: await loadSampled(pack, regressionPairs(input, settings)) }
}

/** Pairs that follow from score levels come last, and have no metadata. */
function overPairs({ name, values, codes }: SliceColumn, pairs: number): SliceInput {
  const all = new Int16Array(pairs).fill(-1)
  all.set(codes)
  return { name, values, codes: all }
}
