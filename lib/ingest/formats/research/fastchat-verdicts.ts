import { z } from 'zod'
import { combineOrders, judge } from '@/lib/ingest/read-choice'
import { numberIn, rawLabel, textField } from '@/lib/ingest/read-field'
import { type SourceRecord, turnVote, type Vote } from '@/lib/ingest/record'
import type { Choice } from '@/lib/words/rater'
import type { FastchatTexts } from './fastchat-texts'

const judgeName = z
  .union([
    z.string(),
    z
      .array(z.string())
      .min(1)
      .transform(([name]) => name ?? ''),
  ])
  .nullish()
  .catch(null)
const turnNumber = z
  .unknown()
  .transform((value) => (value === undefined || value === null ? 1 : numberIn(value)))
  .pipe(z.int({ error: 'a turn was expected' }).min(1))
const named = { question_id: textField, judge: judgeName, turn: turnNumber }

export const pairShape = z.looseObject({
  ...named,
  model_1: textField,
  model_2: textField,
  g1_winner: z.unknown().optional(),
  g2_winner: z.unknown().optional(),
})
export const singleShape = z.looseObject({ ...named, model: textField, score: z.unknown().optional() })

const WINNERS: ReadonlyMap<string, Choice> = new Map([
  ['model_1', 1],
  ['model_2', -1],
  ['tie', 0],
])
const choiceOf = (winner: unknown): Choice | null => WINNERS.get(rawLabel(winner).trim().toLowerCase()) ?? null

/** Both games are in terms of the same two models: the second was played with their places exchanged. */
function voteOf({ judge: name, g1_winner, g2_winner }: z.infer<typeof pairShape>): Vote {
  const rater = judge(name || 'FastChat judge')
  const shown = choiceOf(g1_winner)
  if (g2_winner === undefined) return { rater, choice: shown, raw: rawLabel(g1_winner), strength: null, orders: null }
  const swapped = choiceOf(g2_winner)
  return {
    rater,
    choice: combineOrders(shown, swapped),
    raw: `${rawLabel(g1_winner)} / ${rawLabel(g2_winner)}`,
    strength: null,
    orders: { shown, swapped },
  }
}

/** What is not there: said of the row that needs it. */
export type Lack = { readonly lack: string }

/** A verdict as a pair, its models in the order of their names, so that it is the same pair whichever was shown first. */
export function readPair(row: z.infer<typeof pairShape>, texts: FastchatTexts): SourceRecord | Lack {
  const { question_id: id, turn, model_1, model_2 } = row
  const isTurned = model_1 > model_2
  const [first, second] = isTurned ? [model_2, model_1] : [model_1, model_2]
  const vote = isTurned ? turnVote(voteOf(row)) : voteOf(row)
  const asked = texts.questionOf(id, turn)
  if (asked === null) return { lack: `question ${id} with ${turn} turns` }
  const [a, b] = [first, second].map((model) => texts.answerOf(id, model, turn))
  if (typeof a !== 'string') return { lack: `the answer of ${first} to question ${id}, turn ${turn}` }
  if (typeof b !== 'string') return { lack: `the answer of ${second} to question ${id}, turn ${turn}` }
  const response = (text: string, author: string) => ({ text, source: null, author, level: null })
  return {
    kind: 'pair',
    // Its texts identify it, so that scores of the same answers are about the same pair.
    pairId: null,
    ...asked,
    source: null,
    a: response(a, first),
    b: response(b, second),
    votes: [vote],
    factors: [],
  }
}

/** A score of one answer; below zero the judge gave none that could be read. */
export function readSingle(row: z.infer<typeof singleShape>, texts: FastchatTexts): SourceRecord | Lack {
  const { question_id: id, turn, model, score } = row
  const asked = texts.questionOf(id, turn)
  if (asked === null) return { lack: `question ${id} with ${turn} turns` }
  const text = texts.answerOf(id, model, turn)
  if (text === null) return { lack: `the answer of ${model} to question ${id}, turn ${turn}` }
  const value = numberIn(score)
  return {
    kind: 'rated',
    ...asked,
    source: null,
    response: { text, source: null, author: model, level: null },
    ratings: [
      {
        rater: judge(`${row.judge || 'FastChat judge'} (single)`),
        value: value >= 0 ? value : null,
        raw: rawLabel(score),
      },
    ],
    factors: [],
  }
}
