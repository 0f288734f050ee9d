import { resampleTotals } from '@/lib/statistics/resampling'
import { studentQuantile, studentTail } from '@/lib/statistics/student-t'
import { CELLS } from './cells'
import type { FactorEstimate } from './estimate'
import { influenceOf, pointOf, type Statistic, takesPart } from './statistic'
import type { Study } from './study'
import { denseCodes, promptsTaking, sumByGroup, sumOfSquares, tally } from './tally'

type StudentInterval = Pick<FactorEstimate, 'low' | 'high' | 'p'>

/**
 * Interval of an estimate that allows for pairs of one prompt being alike, from one pass over the data.
 *
 * Linearised (sandwich) variance over clusters with the G/(G − 1) correction and Student's t with G − 1 degrees of freedom
 * (Liang and Zeger 1986; Cameron and Miller 2015). `squares` is the sum over prompts of the squared sums of the estimate's
 * first derivatives, `clusters` the prompts that take part. p is two-sided, against 0. `null` with fewer than two prompts.
 * Not cut at ±1: a bound beyond says how little is known.
 *
 * @example studentInterval(0.5, 0.01, 1000, 0.95) // { low: .3037…, high: .6962…, p: 6.9e-7 }
 */
export function studentInterval(value: number, squares: number, clusters: number, confidence: number): StudentInterval {
  if (clusters < 2) return { low: null, high: null, p: null }
  const error = Math.sqrt((squares * clusters) / (clusters - 1))
  const reach = studentQuantile(1 - confidence, clusters - 1) * error
  const p = error === 0 ? (value === 0 ? 1 : 0) : studentTail(value / error, clusters - 1)
  return { low: value - reach, high: value + reach, p }
}

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
  // Of gaps nobody wants replicates.
  const isScore = statistics.map((statistic) => statistic.length === 1 && draws.replicates > 0)
  const dense = denseCodes(codes)
  const rows = signs.map((own) => {
    const found = tally(dense, own, takes, clusters)
    return statistics.map((statistic, bit) => {
      const point = pointOf(statistic, found.counts, estimator)
      const weights = influenceOf(statistic, point, estimator)
      const interval =
        point.value === null
          ? UNDEFINED
          : studentInterval(
              point.value,
              sumOfSquares(found, dense, own, weights, clusters),
              promptsTaking(found, bit),
              confidence,
            )
      return { point, interval, groups: isScore[bit] ? sumByGroup(found, weights, clusters.groups) : NONE }
    })
  })
  return statistics.map((_, bit) => {
    const own = rows.map((row) => row[bit] as (typeof row)[number])
    const shifts = isScore[bit]
      ? resampleTotals(
          draws,
          own.map(({ groups }) => groups),
        )
      : []
    return own.map(({ point, interval }, factor): FactorEstimate => {
      const value = point.value ?? Number.NaN
      const shifted = (shifts[factor] ?? NONE).map((shift) => value + shift)
      return { ...point, ...interval, replicates: shifted.subarray(0, count), halves: shifted.subarray(count) }
    })
  })
}

const NONE = new Float64Array(0)
const UNDEFINED: StudentInterval = { low: null, high: null, p: null }
