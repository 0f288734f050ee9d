import type { RaterInput } from '@/lib/profile/profile'
import { countOf } from '@/lib/words/format'
import type { ChoiceSource } from './choice-source'
import { keepRows } from './choice-table'
import { fitChoices, type ModelWeight, weighFactors } from './factor-model'
import { hits } from './quality'
import { differencesIn, type ImproveSettings, studyRater } from './rater-study'
import { type Told, tell } from './told'

/** A pair on which people and judge differ, and the chance that the factors gave to people's choice. */
export type UnexplainedPair = { readonly pair: number; readonly chance: number }

/** How much of what people and a judge disagree on the factors explain. */
export type Disagreement = {
  readonly judge: string
  /** Pairs both decided that were looked at, and those of them on which they differ. */
  readonly both: number
  readonly pairs: number
  readonly prompts: number
  /** 1 − log loss / ln 2 of held-out chances: at most 1, below 0 where nothing shows. */
  readonly share: Told | null
  /** Of 100 disagreements, how many the factors call right (50: a coin). */
  readonly right: Told | null
  /** Sign-flip score test: do the factors go with who is right? */
  readonly p: number | null
  /** β of people minus β of the judge, by factor. */
  readonly weights: readonly ModelWeight[]
  /** All that is clear points along people's own weights (the judge follows less), or some points elsewhere. */
  readonly kind: 'noisier' | 'biased' | null
  /** Those that the factors explain least. */
  readonly unexplained: readonly UnexplainedPair[]
  readonly refused: string | null
}

const FEWEST_PAIRS = 40
const FEWEST_PROMPTS = 20
const LISTED = 20
const SHOWN = 0.05

/**
 * Explains where a judge chose otherwise than people, from the factors' differences alone.
 *
 * On pairs that both decided and differ on: a model of people's choice, λ by evidence, three draws of ten folds by connected
 * prompts. `own` are people's own weights. At least 40 disagreements on 20 prompts. IMPROVE §1.
 */
export function explainDisagreement(
  source: ChoiceSource,
  judge: RaterInput,
  own: readonly ModelWeight[],
  settings: ImproveSettings,
): Disagreement | null {
  if (!source.people) return null
  const study = studyRater(source, source.people, settings)
  const sideOf = (row: number) => judge.choices[study.table.pair[row] ?? 0] ?? 0
  const both = [...study.table.pair.keys()].filter((row) => Math.abs(sideOf(row)) === 1)
  const rows = Int32Array.from(both.filter((row) => (sideOf(row) === 1) !== (study.first[row] === 1)))
  const table = keepRows(study.table, rows)
  const first = Uint8Array.from(rows, (row) => study.first[row] ?? 0)
  const prompts = new Set(table.prompt).size
  const counts = { judge: judge.id, both: both.length, pairs: rows.length, prompts }
  const none = { share: null, right: null, p: null, weights: [], kind: null, unexplained: [] }
  if (rows.length < FEWEST_PAIRS || prompts < FEWEST_PROMPTS) {
    const needed = `${FEWEST_PAIRS} on ${FEWEST_PROMPTS} are needed`
    return {
      ...counts,
      ...none,
      refused: `too few: ${countOf(rows.length, 'disagreement')} on ${countOf(prompts, 'prompt')} (${needed})`,
    }
  }
  const columns = study.columns.map(({ difference, sign, ...rest }) => ({
    ...rest,
    difference: Float64Array.from(rows, (row) => difference[row] ?? 0),
    sign: Int8Array.from(rows, (row) => sign[row] ?? 0),
  }))
  const training = { first, table }
  const model = fitChoices(differencesIn(columns), training, settings)
  const chosen = model.heldOut.map((chances) => chances.map((p, row) => (first[row] === 1 ? p : 1 - p)))
  const mean = (row: number) => chosen.reduce((sum, draw) => sum + (draw[row] ?? 0), 0) / chosen.length
  const weights = weighFactors(columns, training, model.fit)
  const listed = [...rows.keys()].sort((one, other) => mean(one) - mean(other)).slice(0, LISTED)
  return {
    ...counts,
    share: tell(
      chosen.map((draw) => draw.map((p) => 1 + Math.log2(p))),
      table.prompt,
      'any',
    ),
    right: tell(
      model.heldOut.map((chances) => hits(chances, first)),
      table.prompt,
      'share',
    ),
    p: model.p,
    weights,
    kind: model.p < SHOWN ? kindOf(weights, own) : null,
    unexplained: listed.map((row) => ({ pair: table.pair[row] ?? 0, chance: mean(row) })),
    refused: null,
  }
}

function kindOf(weights: readonly ModelWeight[], own: readonly ModelWeight[]): 'noisier' | 'biased' | null {
  const clear = weights.filter(({ p }) => p < SHOWN)
  if (clear.length === 0) return null
  const ownOf = (factor: string) => own.find((weight) => weight.factor === factor)?.value ?? 0
  return clear.every(({ factor, value }) => value * ownOf(factor) > 0) ? 'noisier' : 'biased'
}
