import { readTurns } from '@/lib/ingest/dialogue'
import { type FileSample, splitPath } from '@/lib/ingest/format'
import { numberIn } from '@/lib/ingest/read-field'
import { readPath } from '@/lib/ingest/read-path'
import { textsIn } from './answer-fields'
import { plainName } from './plain-name'
import { findPromptColumns, type PromptColumns } from './prompt-columns'

const ANSWERS = ['completion', 'response', 'output', 'answer', 'generation', 'generated_text', 'reply', 'assistant']
const DIALOGUES = ['messages', 'conversations', 'conversation']
const LABELS = [
  ...['label', 'kto_tag', 'is_desirable', 'desirable', 'is_good', 'good', 'is_chosen', 'chosen', 'liked', 'thumbs'],
  ...['thumbs_up', 'feedback', 'vote', 'rating', 'accepted'],
]
/** Names that do not say themselves that the answer is good. */
const PLAIN_LABELS: ReadonlySet<string> = new Set(['label', 'rating', 'vote', 'feedback'])
/** In a file about these a label is more likely to say that an answer is bad. */
const FAULTS = /harm(?!less)|toxic|spam|halluc|unsafe/i
const GOOD = new Set(
  'true 1 +1 yes good desirable desired positive chosen accepted accept like liked up thumbs_up thumbsup 👍'.split(' '),
)
const BAD = new Set(
  'false 0 -1 no bad undesirable undesired negative rejected reject dislike disliked down thumbs_down thumbsdown 👎'.split(
    ' ',
  ),
)

/** Whether a label calls an answer good; `null`: it is none of the words for it. */
export function isGood(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const word = String(value)
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+(?=\p{L})/gu, '_')
    .replace(/\.0$/, '')
  return GOOD.has(word) ? true : BAD.has(word) ? false : null
}

export type UnpairedColumns = {
  /** The answer, or the dialogue that ends with it. */
  readonly answer: string
  readonly isDialogue: boolean
  readonly label: string
  readonly prompts: PromptColumns
  /** Only the label’s figures or truth say that the answer is good, and no name in the file: a person must know. */
  readonly isPlain: boolean
}

/** Other numbers than 0 and 1 are a rating; among words one may be a slip. */
function areVerdicts(values: readonly unknown[]): boolean {
  const unread = values.filter((value) => isGood(value) === null)
  return unread.length * 2 < values.length && unread.every((value) => Number.isNaN(numberIn(value)))
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === ''

const wordIn = (value: unknown): string =>
  typeof value === 'string' && !/^(true|false|yes|no)$/i.test(value.trim()) ? value : ''

/** Where answer, label and prompt are; `null`: there is no answer with a label that says good or bad. */
export function findUnpaired(sample: FileSample): UnpairedColumns | null {
  const byName = new Map(sample.fields.map((field) => [plainName(field), field]))
  const find = (names: readonly string[], fits: (values: readonly unknown[]) => boolean): string | undefined =>
    names
      .flatMap((name) => byName.get(name) ?? [])
      .find((field) => {
        const given = sample.rows.map(({ value }) => readPath(value, field)).filter((value) => !isBlank(value))
        return given.length > 0 && fits(given)
      })
  const label = find(LABELS, areVerdicts)
  if (label === undefined) return null
  const alone = find(ANSWERS, (values) => values.some((value) => textsIn(value) !== null))
  const whole = find(DIALOGUES, (values) => values.some((value) => readTurns(value)?.at(-1)?.role === 'assistant'))
  const answer = alone ?? whole
  if (answer === undefined) return null
  const prompts = findPromptColumns(sample, [answer, label])
  const isDialogue = alone === undefined
  if (prompts.open.length > 0 || (!isDialogue && prompts.fields.length === 0)) return null
  const isNamed = plainName(answer) === 'completion' || prompts.fields.some((field) => plainName(field) === 'prompt')
  const says = sample.rows.some(({ value }) => /\p{L}/u.test(wordIn(readPath(value, label))))
  const isPlain = !isNamed && !says && PLAIN_LABELS.has(plainName(label))
  if (isPlain && [splitPath(sample.path).stem, ...sample.fields].some((name) => FAULTS.test(name))) return null
  return { answer, isDialogue, label, prompts, isPlain }
}
