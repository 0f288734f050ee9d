import {
  alignmentInterval,
  type ProfilePair,
  type Similarity,
  similarityInReplicates,
} from '@/lib/statistics/alignment-interval'
import { difference } from '@/lib/statistics/columns'
import type { Estimate } from '@/lib/statistics/estimate'
import { percentileInterval, percentileP } from '@/lib/statistics/percentile-interval'
import { studentInterval } from '@/lib/statistics/student-t'
import type { Study } from './study'

/**
 * What an interval rests on: the statistic's values when prompts are drawn again (NaN where undefined), or the sum over
 * prompts of its squared first derivatives; and how many prompts take part.
 */
export type Spread = { readonly clusters: number } & (
  | { readonly replicates: Float64Array }
  | { readonly squares: number }
)

/** An estimate with its p, two-sided, against 0. */
export type TestedEstimate = Estimate & { readonly p: number | null }

const NONE: Estimate = { value: null, low: null, high: null }
const isDefined = (value: number | null): value is number => value !== null && Number.isFinite(value)

/** A number with its interval; undefined where the number is. Every interval of a profile comes from here. */
export function estimateOf(value: number | null, spread: Spread, confidence: number): Estimate {
  if (!isDefined(value)) return NONE
  if ('replicates' in spread) return { value, ...percentileInterval(spread.replicates, spread.clusters, confidence) }
  const { low, high } = studentInterval(value, spread.squares, spread.clusters, confidence)
  return { value, low, high }
}

/** The same with its p, which takes longer to find than the interval. */
export function testOf(value: number | null, spread: Spread, confidence: number): TestedEstimate {
  if (!isDefined(value)) return { ...NONE, p: null }
  if ('squares' in spread) return { value, ...studentInterval(value, spread.squares, spread.clusters, confidence) }
  return { ...estimateOf(value, spread, confidence), p: percentileP(spread.replicates, spread.clusters) }
}

/** A value of a study and its values in the replicates: of all prompts, drawn again. */
export type Replicated = { readonly value: number | null; readonly replicates: Float64Array }

export function estimateReplicated(
  { settings, resampling, prompts }: Study,
  { value, replicates }: Replicated,
): Estimate {
  if (prompts < FEWEST_PROMPTS && isDefined(value)) return { ...NONE, value }
  return estimateOf(value, { replicates, clusters: resampling.groups }, settings.confidence)
}

/** A similarity of two profiles with its values in the replicates. */
export function replicateSimilarity(pair: ProfilePair, similarity: Similarity): Replicated {
  const value = similarity(pair.x, pair.y)
  return { value, replicates: value === null ? new Float64Array(0) : similarityInReplicates(pair, similarity) }
}

/** Prompts below which resampling them says nothing. */
const FEWEST_PROMPTS = 10

/** A similarity of two profiles with an interval that allows for what noise takes from it. */
export function estimateSimilarity(
  { settings, resampling, prompts }: Study,
  pair: ProfilePair,
  similarity: Similarity,
): Estimate {
  const value = similarity(pair.x, pair.y)
  if (value === null) return NONE
  if (prompts < FEWEST_PROMPTS) return { ...NONE, value }
  return { value, ...alignmentInterval(pair, similarity, resampling.groups, settings.confidence) }
}

/** One value minus another, replicate by replicate: the same prompts were drawn for both. */
export function minus(one: Replicated, other: Replicated): Replicated {
  if (one.value === null || other.value === null) return { value: null, replicates: new Float64Array(0) }
  return { value: one.value - other.value, replicates: difference(one.replicates, other.replicates) }
}
