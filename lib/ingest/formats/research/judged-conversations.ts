import { z } from 'zod'
import { type Format, hasAny, hasFields } from '@/lib/ingest/format'
import { createJudgeColumns } from '@/lib/ingest/judge-columns'
import { isModelName } from '@/lib/ingest/rater-column'
import { judge, PEOPLE, plainVote } from '@/lib/ingest/read-choice'
import { optionalText, rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import type { RaterKey } from '@/lib/ingest/record'
import { conversation, refuseSides, turnSides, wholeSides, winnerChoice } from './judged-conversations-sides'

const FIELDS = ['question_id', 'model_a', 'model_b', 'winner', 'judge', 'conversation_a', 'conversation_b'] as const
/** Ten questions of MT-bench each, from number 81 on. */
const CATEGORIES = ['writing', 'roleplay', 'reasoning', 'math', 'coding', 'extraction', 'stem', 'humanities'] as const

const rowShape = z.looseObject({
  question_id: textField,
  model_a: optionalText,
  model_b: optionalText,
  winner: z.unknown().optional(),
  judge: z.union([z.string(), z.array(z.string())]).nullish(),
  conversation_a: conversation,
  conversation_b: conversation,
  turn: z.union([z.number(), z.string()]).nullish(),
  language: optionalText,
})
type Row = z.infer<typeof rowShape>

/** Users of the arena are counted as one: each has one vote a pair, and most have one at all. */
const isArena = (row: Row): boolean => rawLabel(row.judge).startsWith('arena_user') || 'tstamp' in row

/** A model as judge is a list (["gpt-4", "pair-v2"]) or named after the model; experts and authors are people. */
function raterOf(row: Row): RaterKey {
  const name = Array.isArray(row.judge) ? row.judge[0] : row.judge
  if (!name || isArena(row)) return PEOPLE
  const isModel = Array.isArray(row.judge) || isModelName(name)
  return isModel ? judge(name) : { name, kind: 'human', setting: null }
}

/** Ids and slices. In MT-bench a pair is judged by several, with either model first: its id must not tell the order. */
function describeRow(row: Row, turn: number) {
  const { question_id, model_a, model_b, language } = row
  if (isArena(row)) return { pairId: question_id, promptId: null, slices: language ? { language } : {} }
  const category = CATEGORIES[Math.floor((Number(question_id) - 81) / 10)]
  const promptId = `${question_id}-${turn}`
  return {
    pairId: model_a && model_b ? [promptId, ...[model_a, model_b].sort()].join('-') : null,
    promptId,
    slices: { ...(category && { category }), ...(language && { language }) },
  }
}

export const judgedConversations: Format = {
  id: 'judged-conversations',
  label: 'MT-bench judgments and Chatbot Arena conversations',
  encoding:
    'winner is model_a, model_b or a tie (also bothbad and inconsistent). A vote in the arena is about all answers of a conversation, one in MT-bench about the answers of its turn.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) =>
    hasFields(sample, ['question_id', 'model_a', 'model_b', 'winner', 'conversation_a', 'conversation_b']) &&
    hasAny(sample, ['judge', 'turn'])
      ? 'pairs'
      : null,
  notRaters: () => ['judge'],
  open(sample) {
    const judgedIn = createJudgeColumns(sample, FIELDS, winnerChoice)
    return (row) =>
      readChecked(rowShape, { sample, row }, (fields) => {
        const { conversation_a, conversation_b, model_a, model_b, winner } = fields
        const turn = Number(fields.turn ?? 1)
        const sides = isArena(fields)
          ? wholeSides(conversation_a, conversation_b)
          : turnSides(conversation_a, conversation_b, turn)
        if (sides === null || sides.prompt === '') return refuseSides({ sample, row })
        const response = (text: string, author: string | null) => ({ text, source: null, author, level: null })
        return {
          records: [
            {
              kind: 'pair',
              ...describeRow(fields, turn),
              prompt: sides.prompt,
              source: null,
              a: response(sides.a, model_a),
              b: response(sides.b, model_b),
              votes: [plainVote(raterOf(fields), winnerChoice(winner), rawLabel(winner)), ...judgedIn(fields)],
              factors: [],
            },
          ],
          rejections: [],
        }
      })
  },
}
