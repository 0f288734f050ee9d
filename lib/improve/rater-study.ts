import type { RaterInput } from '@/lib/profile/profile'
import { pick } from '@/lib/statistics/columns'
import { LENGTH } from '@/lib/words/score'
import type { ChoiceSource } from './choice-source'
import { type FactorColumn, factorColumns, firstChosen, MOST_PAIRS, type PairTable, takePairs } from './choice-table'
import { choosePredictors, type LeftOut } from './choose-predictors'

export type ImproveSettings = {
  readonly seed: number
  /** Factors taken in spite of a leak, and factors left out by choice. */
  readonly ticked: readonly string[]
  readonly without: readonly string[]
}

/** What a model of a rater's choices learns from: the pairs it decided, and the factors that may foresee them. */
export type RaterStudy = {
  readonly rater: RaterInput
  readonly table: PairTable
  /** Whether the first response was chosen. */
  readonly first: Uint8Array
  readonly columns: readonly FactorColumn[]
  /** Length alone, also where the factors leave it out. */
  readonly length: FactorColumn | null
  readonly leftOut: readonly LeftOut[]
  readonly settings: ImproveSettings
}

/** Pairs and prompts below which nothing is learnt. */
const FEWEST_PAIRS = 50
const FEWEST_PROMPTS = 30

type Chooser = Pick<RaterInput, 'choices'>

const tableOf = (source: ChoiceSource, { choices }: Chooser, { seed }: Pick<ImproveSettings, 'seed'>): PairTable =>
  takePairs(source, (pair) => Math.abs(choices[pair] ?? 0) === 1, MOST_PAIRS, seed)

/** The pairs, ascending, whose values a study of a rater's choices asks for. O(pairs). */
export const studiedPairs = (
  source: ChoiceSource,
  rater: Chooser,
  settings: Pick<ImproveSettings, 'seed'>,
): Int32Array => tableOf(source, rater, settings).pair

/** The pairs that a rater decided, 20,000 at most, with what the factors say of them. */
export function studyRater(source: ChoiceSource, rater: RaterInput, settings: ImproveSettings): RaterStudy {
  const table = tableOf(source, rater, settings)
  const all = factorColumns(source, table)
  const { columns, leftOut } = choosePredictors(source, all, pick(rater.choices, table.pair), settings)
  return {
    rater,
    table,
    first: firstChosen(rater.choices, table),
    columns,
    length: all.find(({ factor }) => factor === LENGTH) ?? null,
    leftOut,
    settings,
  }
}

export const differencesIn = (columns: readonly FactorColumn[]): readonly Float64Array[] =>
  columns.map(({ difference }) => difference)

/** Why so few pairs say nothing; `null` where they are enough. */
export function tooFewPairs({ pair, prompt }: Pick<PairTable, 'pair' | 'prompt'>): string | null {
  const prompts = new Set(prompt).size
  return pair.length < FEWEST_PAIRS || prompts < FEWEST_PROMPTS
    ? `too few: ${pair.length} pairs on ${prompts} prompts (${FEWEST_PAIRS} on ${FEWEST_PROMPTS} are needed)`
    : null
}
