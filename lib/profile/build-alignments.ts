import type { RaterEstimates } from './estimate'
import type { Alignment } from './profile'
import { sharedFactors, similaritiesOf } from './similarity'
import type { Study } from './study'

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
      const shared = sharedFactors(scores, peoples.scores)
      const place = { rater: rater.id, reference: reference.id, factors: shared.length, paired: false }
      return { ...place, ...similaritiesOf(study, shared) }
    })
}
