import type { FileSample, Format, RowReader } from './format'
import { PEOPLE } from './read-choice'
import { readPath } from './read-path'
import type { RaterKey, Reading, SourceRecord } from './record'

/** What files call the column that says who labelled a row, the surest first. */
export const RATER_COLUMNS = [
  /^(annotator|rater|labell?er|assessor|evaluator|worker|crowd ?worker|turker|reviewer|grader|scorer|voter|coder|expert|participant|respondent)( id| name| email| hash| uuid| number| model)?$/,
  /^(judge|judge (id|name|model)|(llm|model) judge|judged by|rated by|labell?ed by|annotated by|reviewed by|graded by|evaluated by|completed by|created by|submitted by)$/,
  /^(标注员|标注者|标注人|评审|评委|评估员|评估者|评分者|評価者|アノテーター|평가자|аннотатор|разметчик|эксперт|оценщик|anotador|annotateur|évaluateur|bewerter)( id)?$/,
  /^(user|person|human)( id| name| email)?$|^subject (id|number|hash|uuid)$/,
  /^(username|email)$/,
]
/** Names that models have, whole or as a part. */
const MODEL =
  /\b(gpt|chatgpt|o[134]|claude|llama|gemini|gemma|palm|mistral|mixtral|qwen|deepseek|command r|falcon|vicuna|alpaca|llm|model|prometheus|pandalm|auto ?j|skywork|davinci|grok|phi ?\d|wizard ?lm|chatglm|glm|internlm|baichuan|zephyr|dbrx|olmo)\b/

/** A heading in plain words: `WorkerId`, `worker_id` and `Worker ID` are one. */
export const inWords = (name: string): string => plainWords(name.replaceAll(/([a-z])([A-Z])/g, '$1 $2'))

const plainWords = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether a heading says that its column names who labelled: `WorkerId`, `annotator`, `completed_by`. */
export const isRaterColumnName = (name: string): boolean => RATER_COLUMNS.some((names) => names.test(inWords(name)))

const LONGEST_NAME = 80
/** A short question is no name. */
const MOST_WORDS = 4

function isName(value: unknown): boolean {
  if (typeof value === 'number') return Number.isInteger(value)
  if (typeof value !== 'string' || value.length > LONGEST_NAME || value.includes('\n')) return false
  const text = value.trim()
  return text.split(/\s+/).length <= MOST_WORDS && !/[?!？！]$/.test(text)
}

const numbersApart = (words: string): string => words.replaceAll(/(\p{L})(\d)/gu, '$1 $2')

/**
 * Whether a rater's name is one that models have. Names with capitals inside, such as DeepSeek, and with numbers, such as
 * o1, are looked for as they stand too.
 *
 * @example isModelName('LLaMA-2-70b') // true
 */
export const isModelName = (name: string): boolean =>
  [plainWords(name), inWords(name)].some((words) => MODEL.test(words) || MODEL.test(numbersApart(words)))

/** What stands in a column, without its blank cells. */
export const cellsOf = ({ rows }: FileSample, field: string): readonly unknown[] =>
  rows
    .map(({ value }) => readPath(value, field))
    .filter((value) => value !== undefined && value !== null && value !== '')

export function holdsNames(sample: FileSample, field: string): boolean {
  const given = cellsOf(sample, field)
  return given.length > 0 && given.every(isName)
}

/** The columns that could say who labelled each row, whatever they are called. */
export const listRaterColumns = (sample: FileSample): readonly string[] =>
  sample.fields.filter((field) => holdsNames(sample, field))

/** The rater that a cell names: a person, unless the name is a model's. */
function raterNamed(name: string): RaterKey {
  return isModelName(name) ? { name, kind: 'model', setting: 'discrimination' } : { name, kind: 'human', setting: null }
}

const isUnnamed = ({ name, kind }: RaterKey): boolean => kind === PEOPLE.kind && name === PEOPLE.name

/** The readings of a sample's rows, each with the row that it comes from, and of what is left at its end. */
export function readSample(read: RowReader, { rows }: FileSample): readonly Required<Reading>[] {
  const readings = rows.map((row) => ({ from: row, ...read(row) }))
  return [...readings, ...(read.rest?.() ?? [])]
}

const ratersOf = (record: SourceRecord): readonly RaterKey[] =>
  (record.kind === 'rated' ? record.ratings : record.votes).map(({ rater }) => rater)

/** Whose labels a file's first rows hold: an unnamed person's, and others'. */
export function whoseLabels(
  format: Format,
  sample: FileSample,
): { readonly unnamed: boolean; readonly named: boolean } {
  const raters = readSample(format.open(sample), sample).flatMap(({ records }) => records.flatMap(ratersOf))
  return { unnamed: raters.some(isUnnamed), named: raters.some((rater) => !isUnnamed(rater)) }
}

/** Whether a format leaves open whose labels a file's rows hold. */
export const leavesUnnamed = (format: Format, sample: FileSample): boolean => whoseLabels(format, sample).unnamed

/** Whom the cell of a row names; empty: nobody. */
export function raterIn(column: string, row: unknown): string {
  const cell = readPath(row, column)
  return typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : ''
}

/** Gives the labels of an unnamed person in a row to whom a column of it names; a blank cell leaves them unnamed. */
export function nameRaters(column: string, row: unknown, reading: Reading): Reading {
  const name = raterIn(column, row)
  if (name === '') return reading
  const rater = raterNamed(name)
  const named = (record: SourceRecord): SourceRecord =>
    record.kind === 'rated'
      ? {
          ...record,
          ratings: record.ratings.map((rating) => (isUnnamed(rating.rater) ? { ...rating, rater } : rating)),
        }
      : { ...record, votes: record.votes.map((vote) => (isUnnamed(vote.rater) ? { ...vote, rater } : vote)) }
  return { ...reading, records: reading.records.map(named) }
}
