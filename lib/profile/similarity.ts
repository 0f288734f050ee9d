import { alignmentInterval, type ProfilePair } from '@/lib/statistics/alignment-interval'
import { kendall, pearson, spearman } from '@/lib/statistics/correlation'
import { percentileInterval } from '@/lib/statistics/percentile-interval'
import type { Estimate } from '@/lib/words/estimate'
import type { FactorEstimate } from './estimate'
import type { Similarities } from './profile'
import type { Study } from './study'

const FEWEST_FACTORS = 3

export type SimilarityName = 'kendall' | 'spearman' | 'pearson'
type Similarity = (x: ArrayLike<number>, y: ArrayLike<number>) => number | null

/** A factor that two profiles both have a score for. */
export type Shared = { readonly factor: number; readonly one: FactorEstimate; readonly other: FactorEstimate }

export function sharedFactors(ones: readonly FactorEstimate[], others: readonly FactorEstimate[]): readonly Shared[] {
  return ones.flatMap((one, factor): readonly Shared[] => {
    const other = others[factor]
    return other && other.value !== null && one.value !== null ? [{ factor, one, other }] : []
  })
}

/** A similarity of two profiles, and its value in every replicate. */
export type Compared = { readonly value: number | null; readonly replicates: Float64Array }

/** Two profiles' similarity: the same factors in each replicate, each replicate's scores in place of the scores. */
export function compare(shared: readonly Shared[], similarity: Similarity): Compared {
  const x = Float64Array.from(shared, ({ one }) => one.value ?? Number.NaN)
  const y = Float64Array.from(shared, ({ other }) => other.value ?? Number.NaN)
  const value = shared.length < FEWEST_FACTORS ? null : similarity(x, y)
  if (value === null) return { value, replicates: new Float64Array(0) }
  const replicates = Float64Array.from({ length: shared[0]?.one.replicates.length ?? 0 }, (_, replicate) => {
    for (const [at, { one, other }] of shared.entries()) {
      x[at] = one.replicates[replicate] as number
      y[at] = other.replicates[replicate] as number
    }
    return similarity(x, y) ?? Number.NaN
  })
  return { value, replicates }
}

/** A compared value with the interval that its replicates give. */
export function withInterval({ settings, resampling }: Study, { value, replicates }: Compared): Estimate {
  if (value === null) return { value, low: null, high: null }
  return { value, ...percentileInterval(replicates, resampling.groups, settings.confidence) }
}

/** The same for each of the three similarities. */
export function eachSimilarity<Result>(work: (similarity: Similarity) => Result): Record<SimilarityName, Result> {
  return { kendall: work(kendall), spearman: work(spearman), pearson: work(pearson) }
}

/** The three similarities of two profiles, with intervals that allow for what noise takes from them. */
export function similaritiesOf({ settings, resampling }: Study, shared: readonly Shared[]): Similarities {
  const pair: ProfilePair = {
    x: Float64Array.from(shared, ({ one }) => one.value ?? Number.NaN),
    y: Float64Array.from(shared, ({ other }) => other.value ?? Number.NaN),
    xs: shared.map(({ one }) => one.replicates),
    ys: shared.map(({ other }) => other.replicates),
  }
  return eachSimilarity((similarity): Estimate => {
    const value = shared.length < FEWEST_FACTORS ? null : similarity(pair.x, pair.y)
    if (value === null) return { value, low: null, high: null }
    return { value, ...alignmentInterval(pair, similarity, resampling.groups, settings.confidence) }
  })
}
