import { z } from 'zod'
import { getCachedProfile } from '@/lib/db/cached-profile'
import { getDataset } from '@/lib/db/dataset'
import { findSample, type SampleMark } from '@/lib/db/measuring/measured-sample'
import { buildProfile } from '@/lib/profile/build-profile'
import { type ComparedProfile, comparedProfile } from '@/lib/profile/comparison'
import { withGenerationPairs } from '@/lib/profile/generation-pairs'
import { narrowInput } from '@/lib/profile/narrow-input'
import type { Profile, ProfileSettings, StudyInput } from '@/lib/profile/profile'
import { type ProfileChoice, WHOLE_CHOICE } from '@/lib/profile/profile-choice'
import { tellStage } from '@/lib/threads/stage'
import { cacheKey, hasShape, loadCached, type Shape } from './load-cached'
import { loadPack, loadSignedPack, type SignedPack, withCorrected } from './load-pack'
import { loadSampleInput } from './load-sample'
import { loadSliceColumn } from './load-slices'

export const DEFAULT_SETTINGS: ProfileSettings = { estimator: 'tau14', confidence: 0.95, seed: 1, replicates: 1000 }

const list = z.array(z.unknown())
/** What the headline of a profile is made of. */
export const headlineShape = z.object({
  reference: z.string().nullable(),
  raters: list,
  factors: list,
  gaps: list,
  scores: list,
})
const profileShape: Shape<Profile> = headlineShape.extend({
  version: z.literal(3),
  families: z.object(),
  settings: z.object(),
  method: z.string(),
  pairs: z.number(),
  prompts: z.number(),
  scores: list,
  alignments: list,
  agreements: list,
  ceiling: z.object({ models: list }).nullable(),
  people: z.object().nullable(),
  generationGaps: list,
  lengthOnly: list,
  sampleOf: z.object().optional(),
})

/** Which of a dataset's people and pairs count. */
export type Part = Omit<ProfileChoice, 'estimator'>

/** The profile of a dataset: from the cache when nothing that determines it has changed, else built and kept. */
export async function loadProfile(
  datasetId: number,
  settings = DEFAULT_SETTINGS,
  part: Part = WHOLE_CHOICE,
): Promise<Profile | null> {
  const dataset = await getDataset(datasetId)
  if (dataset?.status !== 'ready') return null
  const sample = await findSample(dataset.id)
  // Until all is measured every number is one of the sample, and of all of that.
  if (sample?.version === dataset.version)
    return loadCached(dataset, whatOf(settings, sample), profileShape, async () => {
      const input = await loadSampleInput(dataset)
      const { pairs, prompts } = dataset
      return input && { ...build(input, settings), sampleOf: { pairs, prompts } }
    })
  const { people, slice, value, corrected = [] } = part
  const narrowed = people.length > 0 || slice !== null ? [[...people].sort(), slice, value] : []
  const widened = corrected.length > 0 ? [{ corrected: [...corrected].sort() }] : []
  return loadCached(dataset, [...whatOf(settings, null), ...narrowed, ...widened], profileShape, async () => {
    const pack = await loadSignedPack(datasetId)
    if (!pack) return null
    const input = await inputOf(pack, corrected, settings)
    return build(narrowInput(input, await keepsOf(pack, part), people), settings)
  })
}

function build(...args: Parameters<typeof buildProfile>): Profile {
  tellStage('Building the profile')
  return buildProfile(...args)
}

const whatOf = (settings: ProfileSettings, sample: SampleMark | null): readonly unknown[] => [
  ...['profile', settings],
  ...(sample ? [{ sample: sample.prompts }] : []),
]

/** The profile of a version of a dataset, or of its sample, where it was built; nothing is built for it. */
export async function readProfile(
  dataset: { readonly id: number; readonly version: number },
  estimator: ProfileSettings['estimator'],
  sample: SampleMark | null = null,
): Promise<Profile | null> {
  const key = cacheKey(dataset, whatOf({ ...DEFAULT_SETTINGS, estimator }, sample))
  const kept = await getCachedProfile(dataset.id, key)
  return hasShape(profileShape, kept) ? kept : null
}

/** Where models wrote for score levels their texts make further pairs, which need values. */
async function inputOf(
  pack: SignedPack,
  corrected: readonly string[],
  { generationPairs = 'all' }: ProfileSettings,
): Promise<StudyInput> {
  const whole = pack.written.length > 0 ? await loadPack(pack.datasetId) : null
  return whole
    ? withGenerationPairs(withCorrected(whole, corrected).input, pack.written, generationPairs)
    : withCorrected(pack, corrected).input
}

async function keepsOf(pack: SignedPack, { slice, value }: Part): Promise<((pair: number) => boolean) | null> {
  if (slice === null || value === null) return null
  const { values, codes } = await loadSliceColumn(pack, slice)
  const code = values.indexOf(value)
  return (pair) => codes[pair] === code
}

/**
 * A dataset as the overview of many draws it, with the corrected judges of these ids; `null` while it is not imported or only a
 * sample of it is measured, or without people or a model.
 */
export async function loadCompared(
  datasetId: number,
  corrected: readonly string[] = [],
): Promise<ComparedProfile | null> {
  const profile = await loadProfile(datasetId, DEFAULT_SETTINGS, { ...WHOLE_CHOICE, corrected })
  return profile && !profile.sampleOf ? comparedProfile(profile) : null
}
