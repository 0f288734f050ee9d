import type { FactorEstimate } from './estimate'
import { resampleTotals } from './resampling'
import { influenceOf, pointOf, type Statistic, takesPart } from './statistic'
import { studentQuantile, studentTail } from './student-t'
import type { FactorTable, Study } from './study'
import { sumClusters } from './sum-clusters'

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

/** Estimates of statistics for every factor with cluster-robust intervals, and replicates by their first derivatives. */
export function estimateRobustly(
  { settings, clusters, draws }: Study,
  codes: Uint16Array,
  tables: readonly FactorTable[],
  statistics: readonly Statistic[],
): readonly (readonly FactorEstimate[])[] {
  const { estimator, confidence } = settings
  // Of gaps nobody wants replicates.
  const scores = statistics.filter((statistic) => statistic.length === 1)
  const takes = statistics.map((statistic) => takesPart(statistic, estimator))
  const rows = tables.map(({ signs, cells }) => {
    const points = statistics.map((statistic) => pointOf(statistic, cells, estimator))
    const columns = points.map((point, at) => ({
      weights: influenceOf(statistics[at] as Statistic, point, estimator),
      takesPart: takes[at] as Uint8Array,
    }))
    return { points, sums: sumClusters(codes, signs, columns, clusters, scores.length) }
  })
  return statistics.map((_, which) => {
    const columns = which < scores.length ? rows.map(({ sums }) => sums[which]?.groups as Float64Array) : []
    const shifts = resampleTotals(draws, columns)
    return rows.map(({ points, sums }, factor) => {
      const point = points[which] as (typeof points)[number]
      const { squares, clusters: taking } = sums[which] as (typeof sums)[number]
      const value = point.value ?? Number.NaN
      const shifted = (shifts[factor] ?? NONE).map((shift) => value + shift)
      const replicates = shifted.subarray(0, settings.replicates)
      const halves = shifted.subarray(settings.replicates)
      const interval = point.value === null ? UNDEFINED : studentInterval(value, squares, taking, confidence)
      return { ...point, ...interval, replicates, halves }
    })
  })
}

const NONE = new Float64Array(0)
const UNDEFINED: StudentInterval = { low: null, high: null, p: null }
