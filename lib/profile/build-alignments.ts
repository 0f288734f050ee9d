import { kendall, pearson, spearman } from './correlation'
import type { FactorEstimate, RaterEstimates } from './estimate'
import { percentileInterval } from './percentile-interval'
import type { Alignment, Estimate } from './profile'
import type { Study } from './study'

const FEWEST_FACTORS = 3
type Similarity = (x: ArrayLike<number>, y: ArrayLike<number>) => number | null

/** A factor that both profiles have. */
type Shared = { readonly model: FactorEstimate; readonly people: FactorEstimate }

/** Two profiles' similarity with its interval: the same factors, each replicate's scores in place of the scores. */
function estimate({ settings, resampling }: Study, similarity: Similarity, shared: readonly Shared[]): Estimate {
  const x = Float64Array.from(shared, ({ model }) => model.value ?? Number.NaN)
  const y = Float64Array.from(shared, ({ people }) => people.value ?? Number.NaN)
  const value = shared.length < FEWEST_FACTORS ? null : similarity(x, y)
  if (value === null) return { value, low: null, high: null }
  const drawn = Float64Array.from({ length: settings.replicates }, (_, replicate) => {
    for (const [factor, { model, people }] of shared.entries()) {
      x[factor] = model.replicates[replicate] as number
      y[factor] = people.replicates[replicate] as number
    }
    return similarity(x, y) ?? Number.NaN
  })
  return { value, ...percentileInterval(drawn, resampling.groups, settings.confidence) }
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
      const shared = scores.flatMap((model, factor): readonly Shared[] => {
        const people = peoples.scores[factor]
        return people && people.value !== null && model.value !== null ? [{ model, people }] : []
      })
      return {
        rater: rater.id,
        reference: reference.id,
        factors: shared.length,
        paired: false,
        kendall: estimate(study, kendall, shared),
        spearman: estimate(study, spearman, shared),
        pearson: estimate(study, pearson, shared),
      }
    })
}
