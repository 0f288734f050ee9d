import type { CountedEstimate } from '@/lib/words/estimate'
import { estimatePanel } from './estimate'
import type { ProfileInput } from './profile'
import { signsAsRater } from './signs-as-rater'
import { scoreOf } from './statistic'
import { makeStudy } from './study'

export type CorrelatedFactor = CountedEstimate & { readonly factor: string }

/**
 * What else moves with a factor: every other factor with its τ_b to it, the closest first.
 *
 * One line of `buildCorrelation`, with the same numbers: Kendall's τ_b of the two signs over all pairs with a cluster-robust
 * interval; n counts the pairs where both have a value. `null` where one never tells two responses apart. Empty when the
 * factor is not there. O(pairs × factors).
 *
 * @example correlateFactor(input, 'length', 0.95)[0] // { factor: 'facts', value: .91, low: .89, high: .93, n: 999 }
 */
export function correlateFactor(input: ProfileInput, factor: string, confidence: number): readonly CorrelatedFactor[] {
  const at = input.factors.findIndex(({ id }) => id === factor)
  if (at < 0) return []
  const settings = { estimator: 'taub', confidence, seed: 1, replicates: 0, method: 'cluster-robust' } as const
  const study = makeStudy({ ...input, raters: [] }, settings)
  const [estimates = []] = estimatePanel(study, [signsAsRater(study, at)], [scoreOf(0)])
  return estimates
    .flatMap(({ value, low, high, counts }, other) => {
      const { c = 0, d = 0, tm = 0, th = 0, thm = 0 } = counts[0] ?? {}
      const id = input.factors[other]?.id ?? ''
      return other === at ? [] : [{ factor: id, value, low, high, n: c + d + tm + th + thm }]
    })
    .sort((one, two) => Math.abs(two.value ?? 0) - Math.abs(one.value ?? 0))
}
