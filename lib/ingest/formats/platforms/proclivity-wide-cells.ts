import { z } from 'zod'
import { decimalOf, whyNoNumber } from '@/lib/ingest/decimal'
import type { FileSample } from '@/lib/ingest/format'
import { fitsReal, UNFIT } from '@/lib/ingest/kept-number'
import { combineOrders, plainVote } from '@/lib/ingest/read-choice'
import { numberIn, optionalText, rejection, textField } from '@/lib/ingest/read-field'
import type { FactorValues, PairRecord, Rejection, SourceRow, Vote } from '@/lib/ingest/record'
import { type Counting, needsCounting } from '@/lib/ingest/side-words'
import { writeValue } from '@/lib/ingest/write-value'
import { type Choice, choiceBySign } from '@/lib/words/rater'
import { createRepeatedSlices } from './repeated-slices'
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
export type WideRow = Partial<z.infer<typeof wideRowShape>> &
  Pick<z.infer<typeof wideRowShape>, 'prompt' | 'response_a' | 'response_b'>
/** Whether a row has the shape as it stands, as those of tables do: checking and copying it takes longer than reading it. */
export function isWideRow(value: unknown): value is WideRow {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const row: Readonly<Partial<Record<keyof typeof wideRowShape.shape, unknown>>> = value
  // Each by its name: looking them up by a list of names takes a fiftieth of an import.
  return (
    typeof row.prompt === 'string' &&
    typeof row.response_a === 'string' &&
    typeof row.response_b === 'string' &&
    isText(row.pair_id) &&
    isText(row.prompt_id) &&
    isText(row.source) &&
    isText(row.source_a) &&
    isText(row.source_b) &&
    isText(row.author_a) &&
    isText(row.author_b)
  )
}
const isText = (cell: unknown): boolean => cell === undefined || cell === null || typeof cell === 'string'
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

type Reading = { readonly record: PairRecord; readonly rejections: readonly Rejection[] }

/**
 * Reads the cells of rows one after another; those that cannot be read are left out, each with its reason. Made once a
 * file: `columns` gives those known by the row at hand.
 */
export function createCellReader(
  sample: FileSample,
  columns: () => WideColumns,
  exact: boolean,
  countingIn: (field: string) => Counting,
): (row: WideRow, source: SourceRow) => Reading {
  let row: WideRow
  let place: Place
  let rejections: Rejection[]
  const repeatedSlices = createRepeatedSlices()
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
    const value = WORDS.get(text.toLowerCase()) ?? numberIn(text, decimalOf(sample.decimals, field))
    if (Number.isFinite(value)) return value
    return refuse(field, whyNoNumber(text) ?? 'The value is no number.', 'Write a number, true or false.')
  }
  function readStrength(field: string | null): number | null {
    const value = readNumber(field)
    return field === null || value === null || fitsReal(value) ? value : refuse(field, UNFIT.reason, UNFIT.remedy)
  }
  function readLevel(field: string | null): number | null {
    const level = readNumber(field)
    if (field === null || level === null || (Number.isInteger(level) && level >= 1 && level <= 5)) return level
    return refuse(field, 'The level is not 1, 2, 3, 4 or 5.', 'Write a whole number from 1 to 5.')
  }

  /** `null`: the file says that nobody was asked. Elsewhere a blank cell is a vote that is missing. */
  function readVote({ field, swapped, strength, verdict, rater }: LabelColumn): Vote | null {
    const label = cellText(field)
    const second = cellText(swapped)
    if (exact && label === '' && second === '') return null
    const shown = readLabel(field)
    const force = readStrength(strength)
    if (swapped === null || (exact && second === '')) return plainVote(rater, shown, label, force)
    const other = readLabel(swapped)
    return {
      rater,
      choice: verdict === null || cellText(verdict) === '' ? combineOrders(shown, other) : readLabel(verdict),
      raw: label === '' && second === '' ? '' : `${label} / ${second}`,
      strength: force,
      orders: { shown, swapped: other },
    }
  }
  /** A model that wrote the two responses prefers, of these, the one that aimed at the higher level. */
  function readWriter(column: LabelColumn, a: number | null, b: number | null): Vote | null {
    const text = cellText(column.field).toLowerCase()
    if (labelIn(text, exact) !== undefined || text === UNREADABLE || (exact && cellText(column.swapped) !== ''))
      return readVote(column)
    if (readNumber(column.field) !== 1) return null
    const choice = a === null || b === null ? null : choiceBySign(a - b)
    return plainVote(column.rater, choice, `levels ${a ?? '?'} and ${b ?? '?'}`, readStrength(column.strength))
  }
  const textOrNull = (text: string | null | undefined): string | null =>
    exact ? (text ?? null) : blankToNull(text ?? null)
  const isWriter = ({ field, rater }: LabelColumn): boolean =>
    rater.setting === 'generation' && WRITTEN.has(cellText(field).toLowerCase())

  const readSlice = (field: string): string | null => {
    const text = cellText(field)
    return (exact ? typeof row[field] === 'string' : text !== '') ? text : null
  }
  return (fields, source) => {
    row = fields
    place = { sample, row: source }
    rejections = []
    const { levels, labels, factors, slices } = columns()
    const a = readLevel(levels.a)
    const b = readLevel(levels.b)
    const writer = labels.find(isWriter)?.rater.name ?? null
    const votes: Vote[] = []
    const values: FactorValues[] = []
    for (const column of labels) {
      const vote = column.rater.setting === 'generation' ? readWriter(column, a, b) : readVote(column)
      if (vote !== null) votes.push(vote)
    }
    for (const factor of factors) values.push({ factor: factor.name, a: readNumber(factor.a), b: readNumber(factor.b) })
    const record: PairRecord = {
      kind: 'pair',
      pairId: textOrNull(row.pair_id),
      promptId: textOrNull(row.prompt_id),
      prompt: row.prompt,
      source: textOrNull(row.source),
      a: {
        text: row.response_a,
        source: textOrNull(row.source_a),
        author: textOrNull(row.author_a) ?? writer,
        level: a,
      },
      b: {
        text: row.response_b,
        source: textOrNull(row.source_b),
        author: textOrNull(row.author_b) ?? writer,
        level: b,
      },
      votes,
      factors: values,
      slices: repeatedSlices(slices, readSlice),
    }
    return { record, rejections }
  }
}
