import type { RaterInput } from '@/lib/profile/profile'
import { sidesOf } from '@/lib/profile/sides-of'
import { pick } from '@/lib/statistics/columns'
import { crossFit, fitScaled, type ScaledFit } from '@/lib/statistics/prediction/cross-fit'
import { predictRows } from '@/lib/statistics/prediction/scaled-rows'
import { MISSING } from '@/lib/words/rater'
import { type ChoiceSource, gradedVerdicts } from './choice-source'
import { type FactorColumn, keepRows, type PairTable } from './choice-table'
import type { LeftOut } from './choose-predictors'
import { allRows } from './factor-model'
import { foldDraws } from './folds'
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

/** Of each pair of a dataset: the corrected choice (`MISSING` without a verdict), and the chance of the first (NaN there). */
export type CorrectedColumns = { readonly choices: Int8Array; readonly probabilities: Float64Array }

/** Corrects every verdict: held out where people decided, by the fit on all labelled pairs elsewhere. O(pairs × factors). */
export function correctAll(
  source: ChoiceSource,
  judge: RaterInput,
  labelled: VerdictTable,
  settings: ImproveSettings,
): CorrectedColumns {
  const { verdicts, columns, first, table } = labelled
  const full = fitScaled(
    { columns: [verdicts, ...differencesIn(columns)], first },
    allRows(first.length),
    VERDICT_FIRST,
  )
  const threshold = tieThreshold(full.fit.chances, shareOfTies(verdicts))
  const heldOut = correctHeldOut(labelled, foldDraws(table.component, settings.seed, 1)[0] ?? new Int8Array(0), full)
  const graded = gradedVerdicts(judge)
  const pairs = allRows(graded.length - (source.input.derived ?? 0)).filter((pair) => !Number.isNaN(graded[pair] ?? 0))
  const differences = columns.map(({ factor: id }) => {
    const factor = source.input.factors.find((each) => each.id === id)
    if (!factor) throw new Error('There is no such factor.')
    const sides = sidesOf(factor, source.input, pairs)
    const of = source.transforms.get(id) === 'log1p' ? Math.log1p : (value: number) => value
    return sides.first.map((value, row) => of(value) - of(sides.second[row] ?? Number.NaN))
  })
  const predictors = [pick(graded, pairs), ...differences]
  const chances = predictRows(predictors, allRows(pairs.length), full.scale, full.weights)
  const choices = new Int8Array(graded.length).fill(MISSING)
  const probabilities = new Float64Array(graded.length).fill(Number.NaN)
  const put = (pair: number, chance: number, tie: number) => {
    choices[pair] = choiceBy(chance, tie)
    probabilities[pair] = chance
  }
  for (const [at, pair] of pairs.entries()) put(pair, chances[at] ?? 0.5, threshold)
  for (const [row, pair] of table.pair.entries()) put(pair, heldOut.chances[row] ?? 0.5, heldOut.thresholds[row] ?? 0)
  return { choices, probabilities }
}

/** A tie where the chance is nearer to ½ than the threshold. */
export const choiceBy = (chance: number, threshold: number): -1 | 0 | 1 =>
  Math.abs(chance - 0.5) < threshold || chance === 0.5 ? 0 : chance > 0.5 ? 1 : -1
