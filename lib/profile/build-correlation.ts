import type { CountedEstimate } from '@/lib/statistics/estimate'
import { averageLinkage, cutClusters } from '@/lib/statistics/linkage'
import { correlateSigns, correlateWith } from '@/lib/statistics/panel/correlate-signs'
import { countCode, SIGN } from '@/lib/statistics/sign-codes'
import type { FactorCorrelation } from './analysis'
import type { StudyInput } from './profile'
import { makeStudy, type Study } from './study'

/** Average distance 1 − |τ_b| below which factors are one cluster. */
const CUT = 0.5
const WARNING = 0.8

/** A factor beside itself: 1, where it tells any two responses apart. */
function ofItself(signs: Uint8Array): CountedEstimate {
  const n = signs.length - countCode(signs, SIGN.absent)
  const value = n === countCode(signs, SIGN.alike) ? null : 1
  return { value, low: value, high: value, n }
}

/**
 * Which factors point the same way on the same pairs, so that their scores cannot be told apart.
 *
 * Kendall's τ_b of every two factors' signs with a jackknife interval; clusters by average linkage of 1 − |τ_b|, cut
 * at ½; a warning beyond .8 where the interval leaves out 0 (METHOD §4). τ_b is what a factor's score would be, if the other
 * factor were a rater. O(prompts × factors²).
 */
export function buildCorrelation(study: Study): FactorCorrelation {
  const estimates = correlateSigns(study.signs, study.clusters.starts, study.settings.confidence)
  const entry = (i: number, j: number): CountedEstimate => {
    if (i === j) return ofItself(study.signs[i] ?? new Uint8Array(0))
    return estimates[Math.min(i, j)]?.[Math.abs(i - j) - 1] ?? { value: null, low: null, high: null, n: 0 }
  }
  const all = study.factors.map((_, at) => at)
  const distances = all.map((i) => all.map((j) => (i === j ? 0 : 1 - Math.abs(entry(i, j).value ?? 0))))
  const clusters = cutClusters(averageLinkage(distances), all.length, CUT)
  const order = clusters.flat()
  const id = (at: number): string => study.factors[at]?.id ?? ''
  return {
    factors: order.map(id),
    rows: order.map((i) => order.map((j) => entry(i, j))),
    clusters: clusters.map((cluster) => cluster.map(id)),
    warnings: order.flatMap((i, rank) =>
      order.slice(rank + 1).flatMap((j) => {
        const found = entry(i, j)
        const isSure = found.low !== null && found.high !== null && found.low * found.high > 0
        const isClose = found.value !== null && Math.abs(found.value) > WARNING && isSure
        return isClose ? [{ first: id(i), second: id(j), ...found }] : []
      }),
    ),
  }
}

export type CorrelatedFactor = CountedEstimate & { readonly factor: string }

/**
 * What else moves with a factor: every other factor with its τ_b to it, the closest first.
 *
 * One line of `buildCorrelation`, with the same numbers: Kendall's τ_b of the two signs over all pairs with a jackknife
 * interval; n counts the pairs where both have a value. `null` where one never tells two responses apart. Empty when the
 * factor is not there. O(pairs × factors).
 *
 * @example correlateFactor(input, 'length', 0.95)[0] // { factor: 'facts', value: .91, low: .89, high: .93, n: 999 }
 */
export function correlateFactor(input: StudyInput, factor: string, confidence: number): readonly CorrelatedFactor[] {
  const at = input.factors.findIndex(({ id }) => id === factor)
  if (at < 0) return []
  // Nothing is drawn: prompts need not be dealt to groups.
  const settings = { estimator: 'taub', confidence, seed: 1, replicates: 0, method: 'cluster-bootstrap' } as const
  const study = makeStudy({ ...input, raters: [] }, settings)
  const others = study.signs.filter((_, other) => other !== at)
  const ids = input.factors.flatMap(({ id }, other) => (other === at ? [] : [id]))
  return correlateWith(study.signs[at] ?? new Uint8Array(0), others, study.clusters.starts, confidence)
    .map((estimate, other) => ({ factor: ids[other] ?? '', ...estimate }))
    .sort((one, two) => Math.abs(two.value ?? 0) - Math.abs(one.value ?? 0))
}
