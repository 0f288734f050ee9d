import type { RaterInput } from '@/lib/profile/profile'
import { pick } from '@/lib/statistics/columns'
import { crossFit, type ScaledFit } from '@/lib/statistics/prediction/cross-fit'
import { predictRows } from '@/lib/statistics/prediction/scaled-rows'
import { type ChoiceSource, gradedVerdicts } from './choice-source'
import { type FactorColumn, keepRows, type PairTable } from './choice-table'
import type { LeftOut } from './choose-predictors'
import { allRows } from './factor-model'
import { tieThreshold } from './kept-ties'
import { differencesIn, type ImproveSettings, studyRater } from './rater-study'

/** Pairs that people decided and a judge saw: what a correction learns from. */
export type VerdictTable = {
  readonly table: PairTable
  readonly first: Uint8Array
  /** Graded verdicts in [−1, 1]. */
  readonly verdicts: Float64Array
  readonly columns: readonly FactorColumn[]
  readonly leftOut: readonly LeftOut[]
}

/** `null` without people. */
export function verdictTable(source: ChoiceSource, judge: RaterInput, settings: ImproveSettings): VerdictTable | null {
  if (!source.people) return null
  const study = studyRater(source, source.people, settings)
  const graded = pick(gradedVerdicts(judge), study.table.pair)
  const rows = allRows(graded.length).filter((row) => !Number.isNaN(graded[row] ?? Number.NaN))
  return {
    table: keepRows(study.table, rows),
    first: Uint8Array.from(rows, (row) => study.first[row] ?? 0),
    verdicts: pick(graded, rows),
    leftOut: study.leftOut,
    columns: study.columns.map(({ difference, sign, ...rest }) => ({
      ...rest,
      difference: pick(difference, rows),
      sign: pick(sign, rows),
    })),
  }
}

/** The judge's verdict keeps λ = 1 before the factors. */
export const VERDICT_FIRST = { fixed: 1 } as const

export const shareOfTies = (verdicts: Float64Array): number =>
  verdicts.reduce((sum, verdict) => sum + Number(verdict === 0), 0) / (verdicts.length || 1)

/** Held-out chances that people choose the first response, and how near to ½ a tie is there, by the part learnt from. */
export type HeldOutVerdicts = { readonly chances: Float64Array; readonly thresholds: Float64Array }

/** One draw of folds; the threshold that keeps the judge's tie share comes from the parts learnt from. */
export function correctHeldOut(
  { verdicts, columns, first }: Pick<VerdictTable, 'verdicts' | 'columns' | 'first'>,
  fold: Int8Array,
  near?: ScaledFit,
): HeldOutVerdicts {
  const predictors = [verdicts, ...differencesIn(columns)]
  const thresholds = new Float64Array(first.length)
  const chances = crossFit(
    { columns: predictors, first },
    fold,
    { ...VERDICT_FIRST, ...(near ? { near } : {}) },
    (fit, { held, kept }) => {
      const threshold = tieThreshold(fit.fit.chances, shareOfTies(pick(verdicts, kept)))
      for (const row of held) thresholds[row] = threshold
    },
  )
  return { chances, thresholds }
}

/** The corrected choice on each pair of the dataset, `missing` where the judge has no verdict. */
export function correctAll(
  source: ChoiceSource,
  judge: RaterInput,
  labelled: VerdictTable,
  heldOut: HeldOutVerdicts,
  full: { readonly fit: ScaledFit; readonly threshold: number },
  missing: number,
): Int8Array {
  const graded = gradedVerdicts(judge)
  const pairs = allRows(graded.length - (source.input.derived ?? 0)).filter((pair) => !Number.isNaN(graded[pair] ?? 0))
  const { a, b, factors } = source.input
  const columns = labelled.columns.map(({ factor }) => {
    const values = factors.find(({ id }) => id === factor)?.values ?? new Float64Array(0)
    const of = source.transforms.get(factor) === 'log1p' ? Math.log1p : (value: number) => value
    return Float64Array.from(
      pairs,
      (pair) => of(values[a[pair] ?? 0] ?? Number.NaN) - of(values[b[pair] ?? 0] ?? Number.NaN),
    )
  })
  const chances = predictRows(
    [pick(graded, pairs), ...columns],
    allRows(pairs.length),
    full.fit.scale,
    full.fit.weights,
  )
  const choices = new Int8Array(graded.length).fill(missing)
  for (const [at, pair] of pairs.entries()) choices[pair] = choiceBy(chances[at] ?? 0.5, full.threshold)
  for (const [row, pair] of labelled.table.pair.entries())
    choices[pair] = choiceBy(heldOut.chances[row] ?? 0.5, heldOut.thresholds[row] ?? 0)
  return choices
}

/** A tie where the chance is nearer to ½ than the threshold. */
export const choiceBy = (chance: number, threshold: number): -1 | 0 | 1 =>
  Math.abs(chance - 0.5) < threshold || chance === 0.5 ? 0 : chance > 0.5 ? 1 : -1
