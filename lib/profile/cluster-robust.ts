import { CELLS } from '@/lib/statistics/cells'
import { resampleTotals } from '@/lib/statistics/resampling'
import { denseCodes, promptsTaking, sumByGroup, sumOfSquares, tally } from '@/lib/statistics/tally'
import { testOf } from './estimate'
import { type FactorEstimate, influenceOf, pointOf, type Statistic, takesPart } from './statistic'
import type { Study } from './study'

const NO_GROUPS = new Float64Array(0)

/** Estimates of at most eight statistics for every factor with cluster-robust intervals, and replicates of the scores. */
export function estimateRobustly(
  { settings, clusters, draws, signs }: Study,
  codes: Uint16Array,
  statistics: readonly Statistic[],
): readonly (readonly FactorEstimate[])[] {
  const { estimator, confidence, replicates: count } = settings
  const takes = new Uint8Array(CELLS)
  for (const [bit, statistic] of statistics.entries())
    for (const [cell, part] of takesPart(statistic, estimator).entries())
      takes[cell] = (takes[cell] ?? 0) | (part << bit)
  const dense = denseCodes(codes)
  const rows = signs.map((own) => {
    const found = tally(dense, own, takes, clusters)
    return statistics.map((statistic, bit) => {
      const point = pointOf(statistic, found.counts, estimator)
      const weights = influenceOf(statistic, point, estimator)
      const spread = {
        squares: point.value === null ? 0 : sumOfSquares(found, dense, own, weights, clusters),
        clusters: promptsTaking(found, bit),
      }
      // Of gaps nobody wants replicates.
      const isScore = statistic.length === 1 && draws.replicates > 0
      return {
        point: { ...point, ...testOf(point.value, spread, confidence) },
        groups: isScore ? sumByGroup(found, weights, clusters.groups) : null,
      }
    })
  })
  return statistics.map((_, bit) => {
    const own = rows.flatMap((row) => row.slice(bit, bit + 1))
    const shifts = resampleTotals(
      draws,
      own.flatMap(({ groups }) => (groups === null ? [] : [groups])),
    )
    return own.map(({ point }, factor): FactorEstimate => {
      const value = point.value ?? Number.NaN
      const shifted = (shifts[factor] ?? NO_GROUPS).map((shift) => value + shift)
      return { ...point, replicates: shifted.subarray(0, count), halves: shifted.subarray(count) }
    })
  })
}
