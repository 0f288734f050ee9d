import { type ClusterError, clusterErrors, type WeightedRows, weightedRows } from '@/lib/statistics/cluster-errors'
import { pick, unitColumn } from '@/lib/statistics/columns'
import { conditionNumber } from '@/lib/statistics/condition-number'
import type { Estimate } from '@/lib/statistics/estimate'
import { fitLogistic, type LogisticFit, lossWithout } from '@/lib/statistics/logistic'
import { findSeparation } from '@/lib/statistics/separation'
import { studentQuantile, studentTail } from '@/lib/statistics/student-t'
import type { ControlledWeight, ControlledWeights, Omitted } from './analysis'
import { FEWEST_TOLD, independentColumns } from './regression-rows'

/** The strength of the L2 penalty: that of one more pair or so per factor, and weights stay finite. */
export const PENALTY = 1
const NONE: Estimate = { value: null, low: null, high: null }
/** An estimate with its p, two-sided, against 0. */
type TestedEstimate = Estimate & { readonly p: number | null }

export const NOT_TESTED: TestedEstimate = { ...NONE, p: null }

/** A rater's choices on some pairs, and what they are regressed on; the columns of authors' strengths stand first. */
export type Regression = {
  readonly columns: readonly Float64Array[]
  readonly chosen: Int8Array
  readonly cluster: Int32Array
  readonly labels: readonly string[]
}

type Solved = {
  readonly fit: LogisticFit
  readonly columns: readonly Float64Array[]
  readonly chosen: Int8Array
  readonly rows: WeightedRows
  /** The place of each column that was fitted among those asked for. */
  readonly kept: readonly number[]
  /** Columns that settle choices, with how many pairs. */
  readonly settled: readonly { readonly column: number; readonly pairs: number }[]
}

/** A weight or a difference with its interval and p from Student's t. */
export function estimateWith(value: number, { error, degrees }: ClusterError, confidence: number): TestedEstimate {
  if (!(error > 0 && degrees > 0)) return { value, low: null, high: null, p: null }
  const reach = studentQuantile(1 - confidence, degrees) * error
  return { value, low: value - reach, high: value + reach, p: studentTail(value / error, degrees) }
}

/** Pairs for each factor from which a perfect prediction is hardly chance. */
const ENOUGH = 20

/** Why there are no weights, as a sentence. */
function explain({ chosen, labels }: Regression, column: number, settled: number): string {
  const who = `Some combination of the factors, chiefly “${labels[column]}”,`
  if (settled === 0) return `${who} settles the choices so nearly that no best weights were found.`
  if (settled < chosen.length)
    return `${who} predicts ${settled} of this rater’s ${chosen.length} choices without error, and the other pairs are too few to weigh the rest.`
  const why =
    chosen.length < ENOUGH * labels.length
      ? `With ${chosen.length} pairs for ${labels.length} factors this can happen by chance: leave factors out or add pairs.`
      : 'Leave out the factors that the choice is made from.'
  return `${who} predicts every choice of this rater, so no finite weights are the best ones (perfect separation). ${why}`
}

/**
 * The regression, or a sentence why there is none. Where a combination of columns settles every choice that it speaks to,
 * what the weights tend to is fitted: without those pairs, and without the columns that say nothing on the others.
 */
export function solve(regression: Regression): Solved | { readonly refused: string } {
  let { columns, chosen, cluster } = regression
  let kept: readonly number[] = columns.map((_, at) => at)
  const settled: { column: number; pairs: number }[] = []
  for (let pairs = 0; ; ) {
    const design = { columns, chosen }
    const free = fitLogistic(design, { penalty: 0 })
    const fit = free.ok ? fitLogistic(design, { penalty: PENALTY, from: free.coefficients }) : free
    if (fit.ok) return { fit, columns, chosen, rows: weightedRows(columns, fit, cluster), kept, settled }
    if (fit.reason === 'empty')
      return { refused: 'No pair that this rater decided has a value for every factor, or no factor is left.' }
    const found = findSeparation(design)
    const chief = kept[found?.column ?? fit.column] ?? 0
    if (!found || found.count === 0) return { refused: explain(regression, chief, pairs) }
    pairs += found.count
    const left = Int32Array.from([...found.settled.keys()].filter((row) => found.settled[row] === 0))
    if (left.length < FEWEST_TOLD) return { refused: explain(regression, chief, pairs) }
    columns = columns.map((column) => pick(column, left))
    chosen = pick(chosen, left)
    cluster = pick(cluster, left)
    const own = independentColumns(columns)
    settled.push(...own.dropped.map((at) => ({ column: kept[at] ?? 0, pairs: found.count })))
    if (own.kept.length === 0) return { refused: explain(regression, chief, pairs) }
    kept = own.kept.map((at) => kept[at] ?? 0)
    columns = own.kept.flatMap((at) => columns.slice(at, at + 1))
  }
}

const fitOf = (fit: LogisticFit): number => Math.max(0, 1 - fit.logLikelihood / fit.nullLogLikelihood)
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

/** A factor's weight as the only one; none where it predicts every choice. */
function aloneOf({ chosen, cluster }: Regression, column: Float64Array, confidence: number) {
  const sides = column.map((value, row) => value * (chosen[row] ?? 0))
  const isOpen = sides.some((side) => side > 0) && sides.some((side) => side < 0)
  const fit = isOpen ? fitLogistic({ columns: [column], chosen }, { penalty: PENALTY }) : null
  const [error] = fit?.ok ? clusterErrors(weightedRows([column], fit, cluster), [{ plus: 0 }]) : []
  if (!fit?.ok || !error) return { alone: NONE, aloneFit: null }
  const { value, low, high } = estimateWith(fit.coefficients[0] ?? 0, error, confidence)
  return { alone: { value, low, high }, aloneFit: fitOf(fit) }
}

/** A rater's weights of all factors; `authors` columns before them are held still only. q is still to come. */
export function weigh(
  regression: Regression,
  { factors, authors, rater, of, confidence }: WeighOptions,
): ControlledWeights {
  const { columns, chosen, cluster } = regression
  const found = solve(regression)
  const solved = 'refused' in found ? null : found
  const places = factors.map((_, at) => solved?.kept.indexOf(authors + at) ?? -1)
  const shown = places.filter((place) => place >= 0)
  const errors = solved
    ? clusterErrors(
        solved.rows,
        shown.map((plus) => ({ plus })),
      )
    : []
  return {
    ...{ rater, n: chosen.length, of, prompts: new Set(cluster).size },
    iterations: solved?.fit.iterations ?? 0,
    conditionNumber: columns.length === 0 ? null : finite(conditionNumber(columns.map(unitColumn))),
    fit: solved ? fitOf(solved.fit) : null,
    refused: 'refused' in found ? found.refused : null,
    settled: (solved?.settled ?? []).flatMap(({ column, pairs }): readonly Omitted[] =>
      column < authors ? [] : [{ factor: factors[column - authors] ?? '', reason: settles(pairs) }],
    ),
    weights: factors.map((factor, at): ControlledWeight => {
      const alone = aloneOf(regression, columns[authors + at] ?? new Float64Array(0), confidence)
      const place = places[at] ?? -1
      const error = errors[shown.indexOf(place)]
      if (!solved || !error)
        return {
          factor,
          ...NOT_TESTED,
          q: null,
          error: null,
          robustError: null,
          degrees: null,
          ...alone,
          addedFit: null,
        }
      const { fit } = solved
      return {
        factor,
        ...estimateWith(fit.coefficients[place] ?? 0, error, confidence),
        ...{ q: null, error: fit.errors[place] ?? null },
        ...{ robustError: finite(error.error), degrees: finite(error.degrees) },
        ...alone,
        addedFit: lossWithout(solved, fit, place, PENALTY) / -fit.nullLogLikelihood,
      }
    }),
  }
}

const settles = (pairs: number): string =>
  `settles every choice on ${pairs} ${pairs === 1 ? 'pair' : 'pairs'}, alone or together with others, so it has no best weight: it is left out, and so are they`

type WeighOptions = {
  readonly factors: readonly string[]
  readonly authors: number
  readonly rater: string
  readonly of: number
  readonly confidence: number
}
