import { kendall } from '@/lib/statistics/correlation'
import type { LeftOut } from './analysis'
import { compare, sharedFactors } from './build-alignments'
import { estimateReplicated, minus } from './estimate'
import type { RaterEstimates } from './estimate-panel'
import type { Study } from './study'

/**
 * How each model's alignment with people changes when one factor is left out: what the alignment rests on.
 *
 * Kendall's τ_b without the factor minus with it, interval from the same resampled prompts (METHOD §4). `null` where fewer
 * than three factors are left.
 */
export function buildLeftOut(study: Study, estimates: readonly RaterEstimates[]): readonly LeftOut[] {
  const people = estimates.find(({ rater }) => rater.id === study.reference?.id)
  if (!people) return []
  return estimates
    .filter(({ rater }) => rater.kind === 'model')
    .flatMap(({ rater, scores }) => {
      const shared = sharedFactors(study, scores, people.scores)
      const whole = compare(shared, kendall)
      return shared.map(({ factor }): LeftOut => {
        const rest = compare(
          shared.filter((each) => each.factor !== factor),
          kendall,
        )
        return {
          rater: rater.id,
          factor: study.factors[factor]?.id ?? '',
          without: rest.value,
          change: estimateReplicated(study, minus(rest, whole)),
        }
      })
    })
}
