import { z } from 'zod'
import { readTurns, sharedTurns } from '@/lib/ingest/dialogue'
import { type Format, hasFields } from '@/lib/ingest/format'
import { PEOPLE } from '@/lib/ingest/read-choice'
import { optionalText, readChecked, rejection } from '@/lib/ingest/read-field'
import { createHasher, createKey } from '@/lib/ingest/text-hash'
import type { Choice } from '@/lib/words/rater'
import { writeTurns } from '@/lib/words/turns'

const FIELDS = ['chosen', 'rejected'] as const
const SLICES = ['subset', 'source', 'category', 'domain', 'dataset'] as const

const texts = z.union([z.string(), z.array(z.looseObject({ role: z.string() })).min(1)], {
  error: 'a text or a list of messages with role and content was expected',
})
const rowShape = z.looseObject({
  prompt: texts.nullish(),
  prompt_id: optionalText,
  chosen: texts,
  rejected: texts,
  score_chosen: z.unknown().optional(),
  score_rejected: z.unknown().optional(),
})
type Row = z.infer<typeof rowShape>
type Split = { readonly prompt: string; readonly chosen: string; readonly rejected: string }

const asText = (value: unknown): string => {
  const turns = readTurns(value)
  return turns === null ? String(value) : writeTurns(turns)
}

/** The beginning that two texts share, cut back to a line break, else to a space: half a sentence is no prompt. */
function sharedStart(first: string, second: string): string {
  let length = 0
  while (length < first.length && length < second.length && first[length] === second[length]) length++
  const shared = first.slice(0, length)
  const line = shared.lastIndexOf('\n')
  return shared.slice(0, (line === -1 ? shared.lastIndexOf(' ') : line) + 1)
}

/** Prompt and answers of a row. What both answers begin with is (or repeats) the prompt. */
function splitRow({ prompt, chosen, rejected }: Row): Split {
  const [won, lost] = [readTurns(chosen), readTurns(rejected)]
  if (won !== null && lost !== null) {
    const shared = sharedTurns(won, lost)
    return {
      prompt: prompt ? asText(prompt) : writeTurns(won.slice(0, shared)),
      chosen: writeTurns(won.slice(shared)),
      rejected: writeTurns(lost.slice(shared)),
    }
  }
  const [first, second] = [asText(chosen), asText(rejected)]
  const given = prompt ? asText(prompt) : sharedStart(first, second)
  const repeats = given !== '' && first.startsWith(given) && second.startsWith(given)
  const cut = repeats ? given.length : 0
  return { prompt: given.trim(), chosen: first.slice(cut), rejected: second.slice(cut) }
}

/** Equal scores, where a file has them, mean that neither was preferred. */
function isTie({ score_chosen, score_rejected }: Row): boolean {
  const given = score_chosen !== undefined && score_chosen !== null && score_chosen !== ''
  return given && Number(score_chosen) === Number(score_rejected)
}

function slicesOf(row: Readonly<Record<string, unknown>>): Record<string, string> {
  const slices: Record<string, string> = {}
  for (const name of SLICES) {
    const value = row[name]
    if (typeof value === 'string' && value !== '' && value.length <= 100) slices[name] = value
  }
  return slices
}

export const trl: Format = {
  id: 'trl',
  label: 'Chosen and rejected (TRL, DPO, HH-RLHF)',
  encoding:
    'chosen is preferred to rejected. Which of the two is shown first is drawn from a hash of the texts, so that the place tells nothing.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) =>
    hasFields(sample, FIELDS) && sample.rows.some(({ value }) => rowShape.safeParse(value).success) ? 'pairs' : null,
  open(sample) {
    const hasher = createHasher()
    const key = createKey()
    const draw = (prompt: string, text: string): number => hasher.text(prompt).text(text).writeTo(key)[0] ?? 0
    return (row) =>
      readChecked(rowShape, { sample, row }, (fields) => {
        const { prompt, chosen, rejected } = splitRow(fields)
        if (prompt === '') {
          const reason = 'There is no prompt, and chosen and rejected share no beginning that could be one.'
          return {
            records: [],
            rejections: [rejection({ sample, row }, 'row', 'prompt', fields.prompt, reason, 'Add a prompt field.')],
          }
        }
        const turned = draw(prompt, chosen) > draw(prompt, rejected)
        const choice: Choice = isTie(fields) ? 0 : turned ? -1 : 1
        const response = (text: string) => ({ text, source: null, author: null, level: null })
        return {
          records: [
            {
              kind: 'pair',
              pairId: null,
              promptId: fields.prompt_id,
              prompt,
              source: null,
              a: response(turned ? rejected : chosen),
              b: response(turned ? chosen : rejected),
              votes: [
                { rater: PEOPLE, choice, raw: choice === 0 ? 'equal scores' : 'chosen', strength: null, orders: null },
              ],
              factors: [],
              slices: slicesOf(fields),
            },
          ],
          rejections: [],
        }
      })
  },
}
