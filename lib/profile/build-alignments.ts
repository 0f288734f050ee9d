import type { ScoreReplicates } from './build-scores'
import { kendall, pearson, spearman } from './correlation'
import { percentileInterval } from './percentile-interval'
import type { Alignment, Estimate, Score } from './profile'
import type { Study } from './study'

const FEWEST_FACTORS = 3
type Similarity = (x: ArrayLike<number>, y: ArrayLike<number>) => number | null

/** Two profiles' similarity with its interval: the same factors, each replicate's scores in place of the scores. */
function estimate(
  similarity: Similarity,
  first: readonly number[],
  second: readonly number[],
  replicates: readonly (readonly [Float64Array, Float64Array])[],
  study: Study,
): Estimate {
  const value = first.length < FEWEST_FACTORS ? null : similarity(first, second)
  if (value === null) return { value, low: null, high: null }
  const [x, y] = [new Float64Array(first.length), new Float64Array(first.length)]
  const drawn = Float64Array.from({ length: study.settings.replicates }, (_, at) => {
    for (const [factor, [one, other]] of replicates.entries()) {
      x[factor] = one[at] as number
      y[factor] = other[at] as number
    }
    return similarity(x, y) ?? Number.NaN
  })
  const { low, high } = percentileInterval(drawn, study.prompts, study.settings.confidence)
  return { value, low, high }
}

/**
 * How similar each model's profile is to people's, over the factors both have a score for.
 *
 * Kendall's τ_b (headline), Spearman's ρ and Pearson's r of the two lists of factor scores, each rater's on all pairs it
 * decided; `null` under three factors. Intervals from the resampled scores.
 */
export function buildAlignments(
  study: Study,
  scores: readonly Score[],
  replicates: ScoreReplicates,
): readonly Alignment[] {
  const { reference } = study
  if (reference === null) return []
  const rowsOf = (rater: string) =>
    scores.flatMap((score, at) => (score.rater === rater ? [{ score: score.score, at }] : []))
  const people = rowsOf(reference.id)
  return study.raters
    .filter(({ kind }) => kind === 'model')
    .map((model) => {
      const shared = rowsOf(model.id).flatMap((own, factor) => {
        const theirs = people[factor]
        if (own.score === null || !theirs || theirs.score === null) return []
        const drawn = [replicates[own.at] as Float64Array, replicates[theirs.at] as Float64Array] as const
        return [{ own: own.score, theirs: theirs.score, drawn }]
      })
      const estimateBy = (similarity: Similarity): Estimate =>
        estimate(
          similarity,
          shared.map(({ own }) => own),
          shared.map(({ theirs }) => theirs),
          shared.map(({ drawn }) => drawn),
          study,
        )
      return {
        rater: model.id,
        reference: reference.id,
        factors: shared.length,
        paired: false,
        kendall: estimateBy(kendall),
        spearman: estimateBy(spearman),
        pearson: estimateBy(pearson),
      }
    })
}
