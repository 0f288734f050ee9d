import { z } from 'zod'
import { decimalOf, whyNoNumber } from '@/lib/ingest/decimal'
import type { FileSample } from '@/lib/ingest/format'
import { combineOrders, plainVote } from '@/lib/ingest/read-choice'
import { numberIn, optionalText, rejection, textField } from '@/lib/ingest/read-field'
import type { FactorValues, PairRecord, Rejection, ResponseText, SourceRow, Vote } from '@/lib/ingest/record'
import { type Counting, needsCounting } from '@/lib/ingest/side-words'
import { writeValue } from '@/lib/ingest/write-value'
import { type Choice, choiceBySign } from '@/lib/words/rater'
import type { LabelColumn, WideColumns } from './wide-columns'
import { labelIn, ownLabel } from './wide-labels'

export const wideRowShape = z.looseObject({
  prompt: textField,
  response_a: textField,
  response_b: textField,
  pair_id: optionalText,
  prompt_id: optionalText,
  source: optionalText,
  source_a: optionalText,
  source_b: optionalText,
  author_a: optionalText,
  author_b: optionalText,
})
export type WideRow = z.infer<typeof wideRowShape>
type Place = { readonly sample: FileSample; readonly row: SourceRow }

/** The label was asked for, and what came cannot be read: kept apart from an empty cell. */
const UNREADABLE = 'unreadable'
const WORDS: ReadonlyMap<string, number> = new Map([
  ['true', 1],
  ['yes', 1],
  ['false', 0],
  ['no', 0],
])
const WRITTEN = new Set(['1', 'true', 'yes'])

const blankToNull = (text: string | null): string | null => (text === '' ? null : text)

/** Reads the cells of one row; those that cannot be read are left out, each with its reason. */
export function readCells(
  row: WideRow,
  columns: WideColumns,
  exact: boolean,
  place: Place,
  countingIn: (field: string) => Counting,
) {
  const rejections: Rejection[] = []
  const refuse = (field: string, reason: string, remedy: string): null => {
    rejections.push(rejection(place, 'value', field, row[field], reason, remedy))
    return null
  }

  /** A cell as text; blank when it is empty, null or not there. */
  function cellText(field: string | null): string {
    const value = field === null ? undefined : row[field]
    if (value === null || value === undefined) return ''
    if (typeof value !== 'string') return writeValue(value)
    return exact ? value : value.trim()
  }
  function readLabel(field: string): Choice | null {
    const text = cellText(field).toLowerCase()
    if (text === '' || text === UNREADABLE) return null
    // Most labels are plain, and nothing else is looked for in them.
    const plain = exact ? undefined : ownLabel(text)
    if (plain !== undefined) return plain
    const counting = exact ? null : countingIn(field)
    const reason =
      counting === null && needsCounting(text)
        ? 'Whether the responses are numbered from 0 or from 1 cannot be told.'
        : 'The label is none of a, b and tie.'
    return labelIn(text, exact, counting) ?? refuse(field, reason, 'Write a, b or tie.')
  }
  function readNumber(field: string | null): number | null {
    const text = cellText(field)
    if (field === null || text === '') return null
    const value = WORDS.get(text.toLowerCase()) ?? numberIn(text, decimalOf(place.sample.decimals, field))
    if (Number.isFinite(value)) return value
    return refuse(field, whyNoNumber(text) ?? 'The value is no number.', 'Write a number, true or false.')
  }
  function readLevel(field: string): number | null {
    const level = readNumber(field)
    if (level === null || (Number.isInteger(level) && level >= 1 && level <= 5)) return level
    return refuse(field, 'The level is not 1, 2, 3, 4 or 5.', 'Write a whole number from 1 to 5.')
  }

  /** `null`: the file says that nobody was asked. Elsewhere a blank cell is a vote that is missing. */
  function readVote({ field, swapped, strength, verdict, rater }: LabelColumn): Vote | null {
    const labels = [cellText(field), cellText(swapped)]
    if (exact && labels.every((text) => text === '')) return null
    const shown = readLabel(field)
    const force = readNumber(strength)
    if (swapped === null || (exact && labels[1] === '')) return plainVote(rater, shown, labels[0] ?? '', force)
    const other = readLabel(swapped)
    return {
      rater,
      choice: verdict === null || cellText(verdict) === '' ? combineOrders(shown, other) : readLabel(verdict),
      raw: labels.every((text) => text === '') ? '' : labels.join(' / '),
      strength: force,
      orders: { shown, swapped: other },
    }
  }

  const levels = [readLevel('level_a'), readLevel('level_b')] as const
  /** A model that wrote the two responses prefers, of these, the one that aimed at the higher level. */
  function readWriter(column: LabelColumn): Vote | null {
    const text = cellText(column.field).toLowerCase()
    if (labelIn(text, exact) !== undefined || text === UNREADABLE || (exact && cellText(column.swapped) !== ''))
      return readVote(column)
    if (readNumber(column.field) !== 1) return null
    const [a, b] = levels
    const choice = a === null || b === null ? null : choiceBySign(a - b)
    return plainVote(column.rater, choice, `levels ${a ?? '?'} and ${b ?? '?'}`, readNumber(column.strength))
  }

  const writer = columns.labels.find(
    ({ field, rater }) => rater.setting === 'generation' && WRITTEN.has(cellText(field).toLowerCase()),
  )
  const [source, textOrNull] = exact
    ? [row.source, (text: string | null) => text]
    : [blankToNull(row.source), blankToNull]
  const response = (side: 'a' | 'b', level: number | null): ResponseText => ({
    text: row[`response_${side}`],
    source: textOrNull(row[`source_${side}`]),
    author: textOrNull(row[`author_${side}`]) ?? writer?.rater.name ?? null,
    level,
  })
  return {
    record: {
      kind: 'pair',
      pairId: textOrNull(row.pair_id),
      promptId: textOrNull(row.prompt_id),
      prompt: row.prompt,
      source,
      a: response('a', levels[0]),
      b: response('b', levels[1]),
      votes: columns.labels
        .map((column) => (column.rater.setting === 'generation' ? readWriter(column) : readVote(column)))
        .filter((vote) => vote !== null),
      factors: columns.factors.map(
        ({ name, a, b }): FactorValues => ({ factor: name, a: readNumber(a), b: readNumber(b) }),
      ),
      slices: Object.fromEntries(
        columns.slices
          .filter(({ field }) => (exact ? typeof row[field] === 'string' : cellText(field) !== ''))
          .map(({ field, name }) => [name, cellText(field)]),
      ) as Record<string, string>,
    } satisfies PairRecord,
    rejections,
  }
}
