import {
  alignmentIntervals,
  type ProfilePair,
  type Similarity,
  similarityInReplicates,
} from '@/lib/statistics/alignment-interval'
import { difference } from '@/lib/statistics/columns'
import type { Estimate } from '@/lib/statistics/estimate'
import { mirroredInterval, percentileInterval } from '@/lib/statistics/percentile-interval'
import type { Study } from './study'

const NONE: Estimate = { value: null, low: null, high: null }

/** Prompts below which resampling them says nothing. */
const FEWEST_PROMPTS = 10

/** A value of a study and its values in the replicates: of all prompts, drawn again. */
export type Replicated = { readonly value: number | null; readonly replicates: Float64Array }

export function estimateReplicated(
  { settings, resampling, prompts }: Study,
  { value, replicates }: Replicated,
): Estimate {
  if (value === null || !Number.isFinite(value)) return NONE
  if (prompts < FEWEST_PROMPTS) return { ...NONE, value }
  return { value, ...percentileInterval(replicates, resampling.groups, settings.confidence) }
}

/**
 * The same for similarities that stand beside each other: noise makes profiles less alike, and once more when resampled, so
 * that percentiles miss on one side and their mirror image on the other. `prompts`: those that the value rests on.
 */
export function estimateMirrored(
  { settings, resampling }: Study,
  { value, replicates }: Replicated,
  prompts: number,
): Estimate {
  if (value === null) return NONE
  if (prompts < FEWEST_PROMPTS) return { ...NONE, value }
  return {
    value,
    ...mirroredInterval(value, replicates, Math.min(prompts, resampling.groups), settings.confidence),
  }
}

/** A similarity of two profiles with its values in the replicates. */
export function replicateSimilarity(pair: ProfilePair, similarity: Similarity): Replicated {
  const value = similarity(pair.x, pair.y)
  return { value, replicates: value === null ? new Float64Array(0) : similarityInReplicates(pair, similarity) }
}

/** Similarities of two profiles with intervals that allow for what noise takes from them. */
export function estimateSimilarities(
  { settings, resampling, prompts }: Study,
  pair: ProfilePair,
): (similarity: Similarity) => Estimate {
  const intervalOf = alignmentIntervals(pair, resampling.groups, settings.confidence)
  return (similarity) => {
    const value = similarity(pair.x, pair.y)
    if (value === null) return NONE
    return prompts < FEWEST_PROMPTS ? { ...NONE, value } : { value, ...intervalOf(similarity) }
  }
}

/** One value minus another, replicate by replicate: the same prompts were drawn for both. */
export function minus(one: Replicated, other: Replicated): Replicated {
  if (one.value === null || other.value === null) return { value: null, replicates: new Float64Array(0) }
  return { value: one.value - other.value, replicates: difference(one.replicates, other.replicates) }
}
