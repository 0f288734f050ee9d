import { CELLS } from './cells'
import { type CellWeights, sumClusters } from './clusters'
import type { FactorEstimate } from './estimate'
import { resampleTotals } from './resampling'
import { influenceOf, pointOf, type Statistic } from './statistic'
import { studentQuantile, studentTail } from './student-t'
import type { FactorTable, Study } from './study'

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

const NOTHING: CellWeights = { weights: new Float64Array(CELLS), takesPart: new Uint8Array(CELLS) }

/**
 * Estimates of one or two statistics for every factor with cluster-robust intervals; replicates of the first one only,
 * by its first derivatives over the study's groups of prompts.
 */
export function estimateRobustly(
  { settings, clusters, resampling }: Study,
  codes: Uint8Array,
  tables: readonly FactorTable[],
  statistics: readonly Statistic[],
): readonly (readonly FactorEstimate[])[] {
  const rows = tables.map(({ signs, cells }) => {
    const points = statistics.map((statistic) => pointOf(statistic, cells, settings.estimator))
    const [one = NOTHING, two = NOTHING] = points.map((point, at) =>
      influenceOf(statistics[at] as Statistic, point, settings.estimator),
    )
    return { points, sums: sumClusters(codes, signs, one, two, clusters) }
  })
  const shifts = resampleTotals(
    resampling,
    rows.map(({ sums }) => sums[0].groups),
  )
  return statistics.map((_, which) =>
    rows.map(({ points, sums }, factor) => {
      const point = points[which] as (typeof points)[number]
      const { squares, clusters: taking } = sums[which] as (typeof sums)[number]
      const value = point.value ?? Number.NaN
      const replicates = which === 0 ? (shifts[factor] as Float64Array).map((shift) => value + shift) : NO_REPLICATES
      if (point.value === null) return { ...point, ...UNDEFINED, replicates }
      return { ...point, ...studentInterval(value, squares, taking, settings.confidence), replicates }
    }),
  )
}

const NO_REPLICATES = new Float64Array(0)
const UNDEFINED: StudentInterval = { low: null, high: null, p: null }
