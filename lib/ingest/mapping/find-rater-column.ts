import type { FileSample } from '@/lib/ingest/format'
import { cellsOf, holdsNames, inWords, RATER_COLUMNS } from '@/lib/ingest/rater-column'
import { readPath } from '@/lib/ingest/read-path'
import { sideOfWord } from '@/lib/ingest/side-words'
import { verdictOnFirst } from './verdict-words'

const ID = /\b(id|name|email|hash|uuid|number|by)$/
/** Columns that as often hold what somebody said, or a score. */
const OFTEN_LABELS = /^(judge|expert|human|person)$/
const OFTEN_TEXTS = /^(user|person|human)$/
const BARE = /^(\p{L}|[-+]?\d+(\.0)?)$/u
const NUMBER = /^[-+]?\d+(\.\d+)?$/
const BARE_LABELS = new Set(['a', 'b', '0', '1', '-1', '+1'])

const textOf = (cell: unknown): string => String(cell).trim()
const isLabel = (text: string): boolean =>
  BARE.test(text)
    ? BARE_LABELS.has(text.toLowerCase().replace(/\.0$/, ''))
    : sideOfWord(text) !== null || verdictOnFirst(text) !== null

/** Whether rows of the same texts hold different values there: then several people labelled them. */
function tellsRepeatsApart({ fields, rows }: FileSample, column: string): boolean {
  const textIn = (row: unknown, field: string): string => JSON.stringify(readPath(row, field)) ?? ''
  const length = (field: string): number => rows.reduce((sum, { value }) => sum + textIn(value, field).length, 0)
  const [first = '', second = ''] = fields
    .filter((field) => field !== column)
    .map((field) => ({ field, length: length(field) }))
    .toSorted((one, other) => other.length - one.length)
    .map(({ field }) => field)
  const values = new Map<string, string[]>()
  for (const { value } of rows) {
    const texts = `${textIn(value, first)} ${textIn(value, second)}`
    values.set(texts, [...(values.get(texts) ?? []), textIn(value, column)])
  }
  const repeated = [...values.values()].filter((each) => each.length > 1)
  const apart = repeated.filter((each) => new Set(each).size === each.length)
  return apart.length > 0 && apart.length * 2 >= repeated.length
}

/**
 * Whether a column that is called after raters holds labels instead: words for a side or a tie in most cells. Bare letters
 * and numbers may be names of people too, where the heading asks for such or rows of the same texts differ in them.
 *
 * @example holdsLabels({ path: 'x.csv', container: 'csv', fields: ['judge'], rows: [], document: {} }, 'judge') // false
 */
export function holdsLabels(sample: FileSample, column: string): boolean {
  const heading = inWords(column)
  const cells = cellsOf(sample, column).map(textOf)
  const isScore = OFTEN_LABELS.test(heading) && cells.every((cell) => NUMBER.test(cell))
  const labels = cells.filter(isLabel)
  if (!isScore) {
    if (labels.length === 0 || labels.length * 2 < cells.length) return false
    if (labels.some((label) => !BARE.test(label))) return true
    if (labels.length < cells.length || labels.every((label) => label === '1')) return false
  }
  return cells.length > 0 && !ID.test(heading) && !tellsRepeatsApart(sample, column)
}

/** Several words of which one is small are a text: “thanks a lot”. */
const isWritten = (cell: unknown): boolean =>
  textOf(cell)
    .split(/\s+/)
    .some((word, _, { length }) => length > 1 && /^\p{Ll}/u.test(word))

/**
 * The column that says who labelled each row, told by its name and by short values; `null` where there is none. A column
 * of labels is never one, whatever it is called.
 *
 * @example findRaterColumn({ path: 'x.csv', container: 'csv', fields: ['WorkerId'], rows: [], document: {} }) // null
 */
export function findRaterColumn(sample: FileSample): string | null {
  const isRater = (field: string): boolean =>
    holdsNames(sample, field) &&
    !holdsLabels(sample, field) &&
    !(OFTEN_TEXTS.test(inWords(field)) && cellsOf(sample, field).some(isWritten))
  for (const names of RATER_COLUMNS) {
    const found = sample.fields.find((field) => names.test(inWords(field)) && isRater(field))
    if (found !== undefined) return found
  }
  return null
}
