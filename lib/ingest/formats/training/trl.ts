import { z } from 'zod'
import { readTurns } from '@/lib/ingest/dialogue'
import { type FileSample, type Format, hasFields } from '@/lib/ingest/format'
import { numberIn, optionalText, readChecked, rejection } from '@/lib/ingest/read-field'
import { readPath } from '@/lib/ingest/read-path'
import { createChosenPairs, DRAWN } from './chosen-pair'
import { createPromptReader, PROMPT_FIELDS, type Row, SYSTEM_FIELDS } from './prompt-fields'
import { answerShape, splitAnswers } from './trl-answers'

const FIELDS = ['chosen', 'rejected'] as const
/** What LLaMA-Factory’s newer files call them. */
const MESSAGES = ['chosen_messages', 'rejected_messages'] as const
const SCORES = [
  ['score_chosen', 'score_rejected'],
  ['chosen_rating', 'rejected_rating'],
] as const
const SLICES = ['subset', 'source', 'category', 'domain', 'dataset'] as const

const promptId = optionalText.catch(null)

const fieldsOf = (sample: FileSample): readonly [string, string] => (hasFields(sample, MESSAGES) ? MESSAGES : FIELDS)
const shapeOf = ([won, lost]: readonly [string, string]) => z.looseObject({ [won]: answerShape, [lost]: answerShape })

/** Equal scores, where a file has them, mean that neither was preferred. */
function tieIn(row: Row): string | null {
  const equal = SCORES.some(([won, lost]) => numberIn(row[won]) === numberIn(row[lost]))
  return equal ? 'equal scores' : null
}

function strengthIn({ margin }: Row): number | null {
  const value = Math.abs(numberIn(margin))
  return value > 0 && Number.isFinite(value) ? value : null
}

function slicesOf(row: Row): Record<string, string> {
  const slices: Record<string, string> = {}
  for (const name of SLICES) {
    const value = row[name]
    if (typeof value === 'string' && value !== '' && value.length <= 100) slices[name] = value
  }
  return slices
}

/**
 * Whether it is clear where the prompt is: in a field of a known name, or in what both answers begin with. Texts in fields
 * of other names may be the prompt too, and which of them is one, a person has to say.
 */
function isPromptClear({ fields, rows }: FileSample, sides: readonly string[]): boolean {
  if (PROMPT_FIELDS.some((field) => fields.includes(field))) return true
  if (rows.some(({ value }) => readTurns(readPath(value, sides[0] ?? '')) !== null)) return true
  const known: readonly string[] = [...sides, ...SLICES, ...SYSTEM_FIELDS]
  const others = fields.filter((field) => !known.includes(field))
  const isText = (value: unknown): boolean => typeof value === 'string' && /\S\s+\S+\s+\S/.test(value)
  return !rows.some(({ value }) => others.some((field) => isText(readPath(value, field))))
}

export const trl: Format = {
  id: 'trl',
  label: 'Chosen and rejected (TRL, DPO and others)',
  encoding: `chosen is preferred to rejected; equal scores are a tie. The prompt is prompt, messages, conversations, instruction with input, question, query or input; without one, the turns or lines that both begin with. A system text goes before it, unless all have the same. ${DRAWN}`,
  task: 'helpful',
  fields: FIELDS,
  recognise(sample) {
    const sides = fieldsOf(sample)
    const readable = sample.rows.some(({ value }) => shapeOf(sides).safeParse(value).success)
    return hasFields(sample, sides) && readable && isPromptClear(sample, sides) ? 'pairs' : null
  },
  open(sample) {
    const [won, lost] = fieldsOf(sample)
    const shape = shapeOf([won, lost])
    const promptOf = createPromptReader(sample)
    const pairOf = createChosenPairs()
    return (row) =>
      readChecked(shape, { sample, row }, (fields) => {
        const sides = z.tuple([answerShape, answerShape]).parse([fields[won], fields[lost]])
        const split = splitAnswers(promptOf(fields), ...sides)
        if (split.prompt.trim() === '') {
          const reason = 'There is no prompt, and chosen and rejected share no beginning that could be one.'
          return {
            records: [],
            rejections: [rejection({ sample, row }, 'row', 'prompt', fields.prompt, reason, 'Add a prompt field.')],
          }
        }
        const more = { tie: tieIn(fields), strength: strengthIn(fields), slices: slicesOf(fields) }
        return { records: [pairOf({ ...split, promptId: promptId.parse(fields.prompt_id), ...more })], rejections: [] }
      })
  },
}
