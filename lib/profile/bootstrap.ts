import { countCells, weightCells } from '@/lib/statistics/cells'
import { pairsByGroup } from '@/lib/statistics/clusters'
import { addScaled } from '@/lib/statistics/columns'
import { mostDrawn, type Packing, packedWeights, packingFor, replicatesOf } from '@/lib/statistics/packed-counts'
import { resampleTotals } from '@/lib/statistics/resampling'
import { sumClusters } from '@/lib/statistics/sum-clusters'
import { estimateOf, testOf } from './estimate'
import { ESTIMATOR_FORMS, scoreOfCounts } from './estimators'
import { type FactorEstimate, pointOf, type Statistic, takesPart } from './statistic'
import type { Study } from './study'

/** Counts an estimator needs: C, D and factor ties for some, all five for the others. */
function fieldsOf({ settings }: Study): number {
  const { numerator, denominator, second } = ESTIMATOR_FORMS[settings.estimator]
  const uses = (at: number) => [numerator, denominator, second].some((form) => form !== null && form[at] !== 0)
  return uses(3) || uses(4) ? 5 : 3
}

/** A statistic's value in every replicate from its terms' packed counts. */
function valuesOf(study: Study, statistic: Statistic, packing: Packing, totals: readonly Float64Array[]): Float64Array {
  const width = totals.length / statistic.length
  const terms = statistic.map(({ sign }, term) => ({
    sign,
    column: replicatesOf(packing, totals.slice(term * width, (term + 1) * width), (counts) =>
      scoreOfCounts(counts, study.settings.estimator),
    ),
  }))
  return addScaled(terms, study.draws.replicates)
}

/** Estimates of statistics for every factor with intervals from resampled prompts. Same order as asked for. */
export function estimateByBootstrap(
  study: Study,
  codes: Uint16Array,
  statistics: readonly Statistic[],
): readonly (readonly FactorEstimate[])[] {
  const { estimator, confidence, replicates: count } = study.settings
  // No count can come out higher than the most pairs that any replicate drew.
  const packing = packingFor(fieldsOf(study), mostDrawn(study.draws, pairsByGroup(study.clusters)))
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
      const clusters = sums[factor]?.[column]?.clusters ?? 0
      from += width
      column += width
      const [replicates, halves] = [values.subarray(0, count), values.subarray(count)]
      // A score is tested by its signs, which no bootstrap needs.
      const isGap = statistic.length > 1
      const found = isGap
        ? testOf(point.value, { replicates, clusters }, confidence)
        : { ...estimateOf(point.value, { replicates, clusters }, confidence), p: null }
      return { ...point, ...found, replicates, halves }
    })
  })
  return statistics.map((_, at) => rows.flatMap((row) => row.slice(at, at + 1)))
}
