import { kendall, kendallWithoutEach } from '@/lib/statistics/correlation'
import type { LeftOut } from './analysis'
import { compare, FEWEST_FACTORS, pairOf, type Shared, sharedFactors } from './build-alignments'
import { estimateReplicated, minus, type Replicated } from './estimate'
import type { RaterEstimates } from './estimate-panel'
import type { Study } from './study'

/** `compare` by Kendall's τ_b when each shared factor is left out in turn. */
function compareWithoutEach(shared: readonly Shared[]): readonly (Replicated & { readonly factor: number })[] {
  const { x, y, xs, ys } = pairOf(shared)
  const isEnough = shared.length > FEWEST_FACTORS
  const values = isEnough ? kendallWithoutEach(x, y) : []
  const rows = isEnough ? (xs[0]?.length ?? 0) : 0
  const replicates = shared.map(() => new Float64Array(rows))
  for (let row = 0; row < rows; row++) {
    const at = (columns: readonly Float64Array[]) => Float64Array.from(columns, (column) => column[row] ?? Number.NaN)
    for (const [factor, value] of kendallWithoutEach(at(xs), at(ys)).entries())
      replicates[factor]?.fill(value ?? Number.NaN, row, row + 1)
  }
  return shared.map(({ factor }, at) => {
    const value = values[at] ?? null
    return { factor, value, replicates: value === null ? new Float64Array(0) : (replicates[at] ?? new Float64Array(0)) }
  })
}

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
      return compareWithoutEach(shared).map(({ factor, ...rest }): LeftOut => {
        return {
          rater: rater.id,
          factor: study.factors[factor]?.id ?? '',
          without: rest.value,
          change: estimateReplicated(study, minus(rest, whole)),
        }
      })
    })
}
