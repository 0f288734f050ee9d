import { crossFit, type FitOptions, fitScaled, type ScaledFit } from '@/lib/statistics/prediction/cross-fit'
import { oneStepErrors } from '@/lib/statistics/prediction/one-step-errors'
import { scaleRows } from '@/lib/statistics/prediction/scaled-rows'
import { scoreTest } from '@/lib/statistics/prediction/score-test'
import { studentQuantile, studentTail } from '@/lib/statistics/student-t'
import type { FactorColumn, PairTable } from './choice-table'
import { foldDraws } from './folds'

/** How strongly a rater's choices go with one factor's difference, all others held still. */
export type ModelWeight = {
  readonly factor: string
  readonly label: string
  /** Root mean square of the differences: the unit of both weights. */
  readonly scale: number
  /** Of the model that foresees. */
  readonly weight: number
  /** Of the fit with λ = 1, which has an interval. */
  readonly value: number
  readonly low: number
  readonly high: number
  readonly p: number
  /** Pairs without a value for one of the responses: there it says nothing. */
  readonly missing: number
}

/** A model of choices by differences of factors, and what it foresees of pairs that it never saw. */
export type ChoiceModel = {
  readonly fit: ScaledFit
  /** Held-out chances of the first response, a draw of folds each. */
  readonly heldOut: readonly Float64Array[]
  /** Whether the columns go with the choices at all (sign-flip score test). */
  readonly p: number
}

export type Training = { readonly first: Uint8Array; readonly table: PairTable }

/**
 * Fits P(first) = σ(Σ β_k d_k / s_k) with λ by evidence, in three draws of ten folds for what it foresees, and once on all rows.
 *
 * `columns` hold a number a row, NaN where missing; the first `fixed` of them keep λ = 1. IMPROVE §1.
 */
export function fitChoices(
  columns: readonly Float64Array[],
  { first, table }: Training,
  { seed, fixed = 0, lambda, draws }: FitSettings,
): ChoiceModel {
  const data = { columns, first }
  const options: FitOptions = { fixed, ...(lambda === undefined ? {} : { lambda }) }
  const fit = fitScaled(data, allRows(first.length), options)
  const heldOut = foldDraws(table.component, seed, draws).map((fold) => crossFit(data, fold, { ...options, near: fit }))
  const { columns: scaled } = scaleRows(data, allRows(first.length))
  return { fit, heldOut, p: scoreTest(scaled.slice(fixed), first, table.prompt, seed).p }
}

type FitSettings = {
  readonly seed: number
  readonly fixed?: number
  readonly lambda?: number
  readonly draws?: number
}

export const allRows = (length: number): Int32Array => Int32Array.from({ length }, (_, row) => row)

/** Weights with intervals: the λ = 1 fit with CR3 errors of one step, which cover as they should; tuned fits do not. */
export function weighFactors(
  columns: readonly FactorColumn[],
  { first, table }: Training,
  fit: ScaledFit,
): readonly ModelWeight[] {
  const data = { columns: columns.map(({ difference }) => difference), first }
  const plain = fitScaled(data, allRows(first.length), { lambda: 1, near: fit })
  const { columns: scaled } = scaleRows(data, allRows(first.length))
  const { errors, df } = oneStepErrors({ columns: scaled, first }, plain.fit, table.prompt)
  return columns.map(({ factor, label, difference }, k): ModelWeight => {
    const [value, error, degrees] = [plain.weights[k] ?? 0, errors[k] ?? 0, df[k] ?? 1]
    const reach = studentQuantile(0.05, degrees) * error
    return {
      factor,
      label,
      scale: plain.scale[k] ?? 1,
      weight: fit.weights[k] ?? 0,
      value,
      low: value - reach,
      high: value + reach,
      p: error > 0 ? studentTail(value / error, degrees) : 1,
      missing: difference.reduce((sum, each) => sum + Number(Number.isNaN(each)), 0),
    }
  })
}
