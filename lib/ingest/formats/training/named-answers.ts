import type { FileSample } from '@/lib/ingest/format'
import { isModelName } from '@/lib/ingest/rater-column'
import { readPath } from '@/lib/ingest/read-path'
import { plainName } from './plain-name'

/** Longer cells are texts, whatever they begin with. */
const LONGEST_NAME = 60
const ANSWER = /(^|_)(response|answer|output|completion|generation|reply|summary|text|model|candidate|option)s?(_|\d|$)/
/** These may hold one answer that two remarks are about; a single text or summary may as well be what was asked. */
const ONLY = /^(response|answer|output|completion|generation|reply)s?$/
const ASKED = /^text$|(prompt|source|context|question|input|document|post|full)_text$/
const REMARK = /(reason|reasoning|rationale|explanation|justification|feedback|critique|notes?|comments?)$/

const textsOf = ({ rows }: FileSample, field: string): readonly string[] =>
  rows.flatMap(({ value }) => {
    const cell = readPath(value, field)
    return typeof cell === 'string' && cell.trim() !== '' ? [cell.trim()] : []
  })

const meanLength = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.length, 0) / Math.max(texts.length, 1)

/** Whether a cell names a column or a model: gpt4 beside answer_gpt4. */
function namesColumn(cell: string, columns: ReadonlySet<string>): boolean {
  if (cell.length > LONGEST_NAME || cell.split(/\s+/).length > 3) return false
  const name = plainName(cell)
  return name !== '' && (isModelName(cell) || columns.has(name.replaceAll('_', '')))
}

/** The names of columns, whole and without what is called an answer: of answer_gpt4 and gpt4_answer also gpt4. */
function namesOf(columns: readonly string[]): ReadonlySet<string> {
  return new Set(
    columns.flatMap((column) => {
      const parts = plainName(column).split('_')
      const tails = parts.map((_, at) => parts.slice(at)).concat(parts.map((_, at) => parts.slice(0, at + 1)))
      return tails.map((tail) => tail.join(''))
    }),
  )
}

/**
 * Whether two fields, such as winner and loser, good and bad, name or remark upon answers that stand in other fields: their
 * cells are names of columns or models, the same few short texts over and over, or shorter than texts that are called answers.
 */
export function nameAnswers(sample: FileSample, fields: readonly string[]): boolean {
  const cells = fields.flatMap((field) => textsOf(sample, field))
  if (cells.length === 0) return false
  const others = sample.fields.filter((field) => !fields.includes(field))
  const columns = namesOf(others)
  if (cells.filter((cell) => namesColumn(cell, columns)).length * 2 > cells.length) return true
  const length = meanLength(cells)
  const distinct = new Set(cells).size
  if (cells.length > 4 && length <= LONGEST_NAME && distinct * 3 <= cells.length) return true
  const longer = others.flatMap((field) => {
    const name = plainName(field)
    const isAnswer = (ANSWER.test(name) && !ASKED.test(name) && !REMARK.test(name)) || isModelName(field)
    const mean = meanLength(textsOf(sample, field))
    return isAnswer && mean > length ? [{ name, mean }] : []
  })
  return longer.length > 1 || longer.some(({ name, mean }) => ONLY.test(name) && mean >= 2 * length)
}
