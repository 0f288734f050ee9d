import { CELLS, weightCells } from './cells'
import { type CellWeights, sumClusters } from './clusters'
import type { FactorEstimate } from './estimate'
import { ESTIMATOR_FORMS, fromSums } from './estimators'
import { percentileInterval, percentileP } from './percentile-interval'
import { resampleTotals } from './resampling'
import { pointOf, type Statistic, takesPart } from './statistic'
import type { FactorTable, Study } from './study'

/** The sums by prompt that a statistic is made of: for each of its terms numerator, denominator and second, if any. */
function columnsOf({ settings, clusters }: Study, codes: Uint8Array, signs: Uint8Array, statistic: Statistic) {
  const { numerator, denominator, second } = ESTIMATOR_FORMS[settings.estimator]
  const takes = takesPart(statistic, settings.estimator)
  const terms = statistic.map(({ member }) => {
    const weigh = (form: readonly number[]): CellWeights => ({ weights: weightCells(form, member), takesPart: takes })
    const [top, bottom] = sumClusters(codes, signs, weigh(numerator), weigh(denominator), clusters)
    const [side] = second ? sumClusters(codes, signs, weigh(second), NOTHING, clusters) : []
    return { taking: top.clusters, columns: [top.groups, bottom.groups, ...(side ? [side.groups] : [])] }
  })
  return { taking: terms[0]?.taking ?? 0, columns: terms.flatMap(({ columns }) => columns) }
}

const NOTHING: CellWeights = { weights: new Float64Array(CELLS), takesPart: new Uint8Array(CELLS) }

/** A statistic's value in every replicate from the resampled totals of its columns. */
function valuesOf(statistic: Statistic, totals: readonly Float64Array[]): Float64Array {
  const values = new Float64Array(totals[0]?.length ?? 0)
  const width = totals.length / statistic.length
  for (const [term, { sign }] of statistic.entries()) {
    const [top, bottom, side] = totals.slice(term * width, (term + 1) * width)
    if (!top || !bottom) continue
    for (let at = 0; at < values.length; at++)
      values[at] = (values[at] as number) + sign * fromSums(top[at] as number, bottom[at] as number, side?.[at] ?? null)
  }
  return values
}

/** Estimates of statistics for every factor with intervals from resampled prompts. Same order as asked for. */
export function estimateByBootstrap(
  study: Study,
  codes: Uint8Array,
  tables: readonly FactorTable[],
  statistics: readonly Statistic[],
): readonly (readonly FactorEstimate[])[] {
  const { estimator, confidence } = study.settings
  return statistics.map((statistic) => {
    const sums = tables.map(({ signs }) => columnsOf(study, codes, signs, statistic))
    const totals = resampleTotals(
      study.resampling,
      sums.flatMap(({ columns }) => columns),
    )
    const width = totals.length / (tables.length || 1)
    return tables.map(({ cells }, factor): FactorEstimate => {
      const point = pointOf(statistic, cells, estimator)
      const replicates = valuesOf(statistic, totals.slice(factor * width, (factor + 1) * width))
      if (point.value === null) return { ...point, low: null, high: null, p: null, replicates }
      const taking = sums[factor]?.taking ?? 0
      const interval = percentileInterval(replicates, taking, confidence)
      return { ...point, ...interval, p: percentileP(replicates, taking), replicates }
    })
  })
}
