import { readTurns } from '@/lib/ingest/dialogue'
import type { FileSample } from '@/lib/ingest/format'
import { saysMore } from '@/lib/ingest/message'
import { readPath } from '@/lib/ingest/read-path'
import { nameAnswers } from './named-answers'
import { plainName } from './plain-name'

/** What files call the preferred answer and the other, the surest first. */
const NAMES: readonly (readonly [string, string])[] = [
  ['chosen', 'rejected'],
  ['chosen_messages', 'rejected_messages'],
  ...['response', 'answer', 'completion', 'output', 'text', 'summary', 'conversation'].flatMap(
    (what): readonly (readonly [string, string])[] => [
      [`chosen_${what}`, `rejected_${what}`],
      [`${what}_chosen`, `${what}_rejected`],
      [`preferred_${what}`, `dispreferred_${what}`],
      [`preferred_${what}`, `non_preferred_${what}`],
      [`preferred_${what}`, `rejected_${what}`],
      [`better_${what}`, `worse_${what}`],
      [`winning_${what}`, `losing_${what}`],
      [`good_${what}`, `bad_${what}`],
      [`positive_${what}`, `negative_${what}`],
      [`accepted_${what}`, `rejected_${what}`],
    ],
  ),
  ['preferred', 'dispreferred'],
  ['preferred', 'non_preferred'],
  ['preferred', 'rejected'],
  ['chosen', 'reject'],
  ['selected', 'rejected'],
  ['accepted', 'rejected'],
  ['winner', 'loser'],
  ['better', 'worse'],
  ['desirable', 'undesirable'],
  ['positive', 'negative'],
  ['pos', 'neg'],
  ['good', 'bad'],
  ['accept', 'reject'],
  ['win', 'lose'],
  ['best', 'worst'],
  ['response_j', 'response_k'],
  ['y_w', 'y_l'],
  // As ms-swift writes them: the dialogue ends with the preferred answer.
  ...['messages', 'conversations'].flatMap((dialogue): readonly (readonly [string, string])[] =>
    ['rejected_response', 'rejected_messages', 'rejected_answer', 'rejected'].map((lost) => [dialogue, lost]),
  ),
]
const SURE = 2
/** Beside fields of two responses, words such as winner and better are labels or names. */
const SIDE = /^(response|answer|output|completion|text|summary|model|candidate|option)_?(a|b|0|1|2)$/
const NO_TEXT = /^(true|false|yes|no|n\/a|[-+\d.,%]*)$/i

/** The fields of both answers as the file spells them. */
export type AnswerFields = readonly [string, string]

function holdsTexts({ rows }: FileSample, fields: AnswerFields): boolean {
  const given = rows.flatMap(({ value }) => fields.map((field) => readPath(value, field)))
  return given.some((each) => (typeof each === 'string' ? !NO_TEXT.test(each.trim()) : textsIn(each) !== null))
}

/** The two fields in which a file keeps the preferred answer and the other; `null`: it has none such. */
export function findAnswers(sample: FileSample): AnswerFields | null {
  const byName = new Map(sample.fields.map((field) => [plainName(field), field]))
  const hasSides = [...byName.keys()].filter((name) => SIDE.test(name)).length > 1
  for (const [at, [won, lost]] of NAMES.entries()) {
    const [chosen, rejected] = [byName.get(won), byName.get(lost)]
    if (chosen === undefined || rejected === undefined) continue
    const fields = [chosen, rejected] as const
    if (at < SURE || (!hasSides && holdsTexts(sample, fields) && !nameAnswers(sample, fields))) return fields
  }
  return null
}

const TEXTS = ['text', 'content', 'output', 'response', 'answer', 'completion', 'value', 'message'] as const

const oneText = (value: unknown): readonly unknown[] | null => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
  return readTurns(value) === null ? null : [value]
}

/** One text in an object of another shape: {text}, {content} …, that says nothing else. */
function textInside(value: unknown): readonly unknown[] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const given = TEXTS.flatMap((name) => {
    const text = Object.hasOwn(value, name) ? oneText(Reflect.get(value, name)) : null
    return text === null ? [] : [{ name, text }]
  })
  const said = given.find(({ text }) => text[0] !== '') ?? given[0]
  return said === undefined || saysMore({ ...value }, [said.name]) ? null : said.text
}

/** The answers in a field: a text, a dialogue, an object that holds one of them, or a list of such. `null`: none. */
export function textsIn(value: unknown): readonly unknown[] | null {
  const one = oneText(value) ?? textInside(value)
  if (one !== null || !Array.isArray(value)) return one
  const each = value.map((inner: unknown) => oneText(inner) ?? textInside(inner))
  return each.length > 0 && each.every((inner) => inner !== null) ? each.flat() : null
}
