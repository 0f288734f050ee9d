import type { ProfilePair, Similarity } from '@/lib/statistics/alignment-interval'
import { kendall, pearson, spearman } from '@/lib/statistics/correlation'
import { estimateSimilarities, type Replicated, replicateSimilarity } from './estimate'
import type { RaterEstimates, ScoreEstimate } from './estimate-panel'
import type { Alignment, Similarities } from './profile'
import type { Study } from './study'

export const FEWEST_FACTORS = 3

/** A factor that two profiles both have a score for. */
export type Shared = { readonly factor: number; readonly one: ScoreEstimate; readonly other: ScoreEstimate }

/** Factors that two profiles have a score for; one that says what an earlier one says on every pair counts once. */
export function sharedFactors(
  { same }: Study,
  ones: readonly ScoreEstimate[],
  others: readonly ScoreEstimate[],
): readonly Shared[] {
  return ones.flatMap((one, factor): readonly Shared[] => {
    const other = others[factor]
    const isTwin = (same[factor] ?? -1) >= 0
    return other && other.value !== null && one.value !== null && !isTwin ? [{ factor, one, other }] : []
  })
}

export const pairOf = (shared: readonly Shared[]): ProfilePair => ({
  x: Float64Array.from(shared, ({ one }) => one.value ?? Number.NaN),
  y: Float64Array.from(shared, ({ other }) => other.value ?? Number.NaN),
  xs: shared.map(({ one }) => one.replicates),
  ys: shared.map(({ other }) => other.replicates),
})

/** Where two profiles have too few factors in common for any similarity. */
const orUndefined = (shared: readonly Shared[], similarity: Similarity): Similarity =>
  shared.length < FEWEST_FACTORS ? () => null : similarity

/** Two profiles' similarity: the same factors in each replicate, each replicate's scores in place of the scores. */
export const compare = (shared: readonly Shared[], similarity: Similarity): Replicated =>
  replicateSimilarity(pairOf(shared), orUndefined(shared, similarity))

/** The same for each of the three similarities. */
export function eachSimilarity<Result>(work: (similarity: Similarity) => Result): Record<keyof Similarities, Result> {
  return { kendall: work(kendall), spearman: work(spearman), pearson: work(pearson) }
}

/** The three similarities of two profiles, with intervals that allow for what noise takes from them. */
function similaritiesOf(study: Study, shared: readonly Shared[]): Similarities {
  const estimate = estimateSimilarities(study, pairOf(shared))
  return eachSimilarity((similarity) => estimate(orUndefined(shared, similarity)))
}

/**
 * How similar each model's profile is to people's, over the factors both have a score for.
 *
 * Kendall's τ_b (headline), Spearman's ρ and Pearson's r of the two lists of factor scores, each rater's on all pairs it
 * decided; `null` under three factors. Intervals from the resampled scores.
 */
export function buildAlignments(study: Study, estimates: readonly RaterEstimates[]): readonly Alignment[] {
  const { reference } = study
  const peoples = estimates.find(({ rater }) => rater.id === reference?.id)
  if (reference === null || !peoples) return []
  return estimates
    .filter(({ rater }) => rater.kind === 'model')
    .map(({ rater, scores }) => {
      const shared = sharedFactors(study, scores, peoples.scores)
      const place = { rater: rater.id, reference: reference.id, factors: shared.length, paired: false }
      return { ...place, ...similaritiesOf(study, shared) }
    })
}
