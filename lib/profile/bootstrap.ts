import { type Packing, packedWeights, packingFor, unpack } from '@/lib/statistics/packing'
import { percentileInterval, percentileP } from '@/lib/statistics/percentile-interval'
import { mostDrawn } from '@/lib/statistics/resample-counts'
import { resampleTotals } from '@/lib/statistics/resampling'
import { countCells, weightCells } from './cells'
import type { FactorEstimate } from './estimate'
import { ESTIMATOR_FORMS, scoreOfCounts } from './estimators'
import { pointOf, type Statistic, takesPart } from './statistic'
import type { Study } from './study'
import { sumClusters } from './sum-clusters'

/** Counts an estimator needs: C, D and factor ties for some, all five for the others. */
function fieldsOf({ settings }: Study): number {
  const { numerator, denominator, second } = ESTIMATOR_FORMS[settings.estimator]
  const uses = (at: number) => [numerator, denominator, second].some((form) => form !== null && form[at] !== 0)
  return uses(3) || uses(4) ? 5 : 3
}

/** The most pairs that any replicate drew: no count can come out higher. */
function mostPairs({ clusters, draws }: Study): number {
  const { starts, groupOf, groups } = clusters
  const pairs = new Float64Array(groups)
  for (const [prompt, group] of groupOf.entries())
    pairs[group] = (pairs[group] as number) + (starts[prompt + 1] as number) - (starts[prompt] as number)
  return mostDrawn(draws, pairs)
}

/** A statistic's value in every replicate from its terms' packed counts. */
function valuesOf(study: Study, statistic: Statistic, packing: Packing, totals: readonly Float64Array[]): Float64Array {
  const values = new Float64Array(study.draws.replicates)
  const width = totals.length / statistic.length
  const counts = [0, 0, 0, 0, 0]
  for (const [term, { sign }] of statistic.entries()) {
    const own = totals.slice(term * width, (term + 1) * width)
    for (let row = 0; row < values.length; row++) {
      unpack(packing, own, row, counts)
      values[row] = (values[row] as number) + sign * scoreOfCounts(counts, study.settings.estimator)
    }
  }
  return values
}

/** Estimates of statistics for every factor with intervals from resampled prompts. Same order as asked for. */
export function estimateByBootstrap(
  study: Study,
  codes: Uint16Array,
  statistics: readonly Statistic[],
): readonly (readonly FactorEstimate[])[] {
  const { estimator, confidence, replicates: count } = study.settings
  const packing = packingFor(fieldsOf(study), mostPairs(study))
  const doubles = packedWeights(packing)
  const columns = statistics.map((statistic) => {
    const takes = takesPart(statistic, estimator)
    return statistic.flatMap(({ member }) =>
      doubles.map((weights) => ({ weights: weightCells(weights, member), takesPart: takes })),
    )
  })
  const sums = study.signs.map((signs) => sumClusters(codes, signs, columns.flat(), study.clusters))
  const totals = resampleTotals(
    study.draws,
    sums.flatMap((own) => own.map(({ groups }) => groups)),
  )
  let from = 0
  const rows = study.signs.map((signs, factor) => {
    const cells = countCells(codes, signs)
    let column = 0
    return statistics.map((statistic, at): FactorEstimate => {
      const point = pointOf(statistic, cells, estimator)
      const width = columns[at]?.length ?? 0
      const values = valuesOf(study, statistic, packing, totals.slice(from, from + width))
      const taking = sums[factor]?.[column]?.clusters ?? 0
      from += width
      column += width
      const [replicates, halves] = [values.subarray(0, count), values.subarray(count)]
      if (point.value === null) return { ...point, low: null, high: null, p: null, replicates, halves }
      const interval = percentileInterval(replicates, taking, confidence)
      return { ...point, ...interval, p: percentileP(replicates, taking), replicates, halves }
    })
  })
  return statistics.map((_, at) => rows.map((row) => row[at] as FactorEstimate))
}
