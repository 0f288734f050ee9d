import type { Task } from '@/lib/words/task'
import { guessRule } from './guess-label'
import type { ColumnProfile } from './list-columns'
import type { MappedLabel, Mapping } from './mapping'
import { type ColumnPair, isChosenPair, pairColumns } from './pair-columns'

/** What the columns seem to mean, to be corrected by a person; `doubts` says where another reading is possible. */
export type Guess = { readonly mapping: Mapping; readonly doubts: readonly string[] }

/** The surest names first. */
const PROMPTS = [
  /prompt/i,
  /instruction/i,
  /question|query/i,
  /history|conversation|messages?$/i,
  /context|input/i,
  /title/i,
]
const SOURCE = /(^|[^a-z])(source|article|document|passages?|context|post)/i
const RESPONSE = /(response|answer|output|completion|summary|decoded|generation|text|content)/i
const LABEL = /(label|prefer|choice|chosen|winner|better|vote|verdict|judg|annotat|gold|result|selected|rating)/i
const MODEL = /(gpt|claude|llama|gemini|palm|mistral|qwen|judge|llm|model|_result$)/i
const RATING = /(score|rating|rank|overall|helpfulness|quality)/i
const PAIR_ID = /^(pair|comparison|example)?_?(id|idx|index)$/i
const PROMPT_ID = /^(prompt|question|q|post|conversation|instruction|article|doc|query)_?id$/i
const AUTHOR = /(model|sys|generator|author|policy|writer|name|bot)/i
const SLICE = /^(category|subset|domain|scenario|lang(uage)?|split|dataset|topic|task|subreddit|type|difficulty)/i

const isText = ({ type }: ColumnProfile): boolean => type === 'text' || type === 'conversation'
const isNumber = ({ type }: ColumnProfile): boolean => type === 'number' || type === 'boolean'
const isFlat = ({ list }: ColumnProfile): boolean => list === null

const longest = (columns: readonly ColumnProfile[]): ColumnProfile | null =>
  columns.toSorted((first, second) => second.length - first.length)[0] ?? null

function guessTask(source: ColumnProfile | null, columns: readonly ColumnProfile[]): Task {
  if (columns.some(({ path }) => /summar/i.test(path))) return 'summarization'
  return source === null ? 'helpful' : 'document_qa'
}

const raterOf = (column: string, alone: boolean): MappedLabel['rater'] => {
  const kind = MODEL.test(column) ? 'model' : 'human'
  return { kind, name: alone && kind === 'human' ? 'People' : column, column: null }
}

/** An element of a list that has more than two: its responses are rated, not paired. */
const isOfMany = ({ path }: ColumnProfile, columns: readonly ColumnProfile[]): boolean => {
  const [list] = /^.*?\[/.exec(path) ?? []
  return list !== undefined && columns.some((column) => column.path.startsWith(`${list}2]`))
}

/** Labels of pairs: one-hot columns, then columns of words or numbers, then scores for both sides, then "the chosen one". */
function guessLabels(columns: readonly ColumnProfile[], pairs: readonly ColumnPair[], responses: ColumnPair) {
  const doubts: string[] = []
  const names =
    pairs.find(({ a, b }) => AUTHOR.test(a.path) && a.type === 'text' && b.type === 'text' && a !== responses.a) ?? null
  const hot = pairs.find(({ a, b }) => isOneHot(a) && isOneHot(b) && LABEL.test(a.path))
  if (hot !== undefined) {
    const tie = columns.find((column) => isOneHot(column) && /tie|draw/i.test(column.path))?.path ?? null
    return {
      labels: [label(raterOf('People', true), { kind: 'one-hot', a: hot.a.path, b: hot.b.path, tie })],
      doubts,
      names,
    }
  }
  const inPairs = new Set(pairs.flatMap(({ a, b }) => [a, b]))
  const found = columns
    .filter((column) => LABEL.test(column.path) && !(inPairs.has(column) && column.length > 20))
    .flatMap((column) => {
      const guessed = column === responses.a || column === responses.b ? null : guessRule(column, responses, names)
      return guessed === null ? [] : [{ column, ...guessed }]
    })
  for (const { column, doubt } of found) if (doubt !== null) doubts.push(`${column.path}: ${doubt}`)
  if (found.length > 0)
    return {
      labels: found.map(({ column, rule }) => label(raterOf(column.path, found.length === 1), rule)),
      doubts,
      names,
    }
  const scores = pairs.find(({ a, b }) => isNumber(a) && isNumber(b) && RATING.test(a.path))
  if (isChosenPair(responses)) return { labels: [label(raterOf('People', true), { kind: 'chosen' })], doubts, names }
  if (scores === undefined) return { labels: [], doubts, names }
  const better = /rank/i.test(scores.a.path) ? 'lower' : 'higher'
  return {
    labels: [label(raterOf(scores.a.path, true), { kind: 'scores', a: scores.a.path, b: scores.b.path, better })],
    doubts,
    names,
  }
}

const label = (rater: MappedLabel['rater'], rule: MappedLabel['rule']): MappedLabel => ({ rater, rule, list: null })
const isOneHot = ({ values, filled }: ColumnProfile): boolean =>
  filled > 0 && values.length > 0 && values.every((value) => /^(0|1|0\.0|1\.0|true|false)$/i.test(value))

/** Columns that say what the texts are about, whatever the responses look like. */
function guessCommon(columns: readonly ColumnProfile[], used: ReadonlySet<ColumnProfile>) {
  const free = columns.filter((column) => isFlat(column) && !used.has(column))
  const texts = free.filter(isText)
  const named = PROMPTS.find((name) => texts.some(({ path }) => name.test(path)))
  const prompt = named === undefined ? null : longest(texts.filter(({ path }) => named.test(path)))
  const source =
    longest(texts.filter((column) => column !== prompt && SOURCE.test(column.path) && column.length > 200)) ?? null
  const unique = ({ filled, distinct, of }: ColumnProfile) => filled === of && distinct === of
  return {
    task: guessTask(source, columns),
    prompt: (prompt ?? source)?.path ?? null,
    source: prompt === null ? null : (source?.path ?? null),
    pairId: free.find((column) => PAIR_ID.test(column.path) && unique(column))?.path ?? null,
    promptId: free.find(({ path, filled, of }) => PROMPT_ID.test(path) && filled === of)?.path ?? null,
    slices: free
      .filter(
        ({ path, type, length, values }) =>
          SLICE.test(path) && (type === 'text' || type === 'boolean') && length < 60 && values.length !== 1,
      )
      .map(({ path }) => path),
  }
}

/** A first reading of unknown columns by their names and values; never applied without being shown. */
export function guessMapping(columns: readonly ColumnProfile[]): Guess | null {
  const flat = columns.filter(isFlat)
  const pairs = pairColumns(flat)
  const texts = pairs.filter(
    ({ a, b }) =>
      isText(a) &&
      isText(b) &&
      !isOfMany(a, flat) &&
      (RESPONSE.test(a.path) || isChosenPair({ a, b, name: '' }) || a.length > 30),
  )
  const responses = texts.toSorted((one, other) => other.a.length + other.b.length - one.a.length - one.b.length)[0]
  if (responses === undefined) return guessRated(columns)
  const { labels, doubts, names } = guessLabels(flat, pairs, responses)
  const inLabels = new Set(labels.flatMap(({ rule }) => ('a' in rule && typeof rule.a === 'string' ? [rule.a] : [])))
  const side = (column: ColumnProfile, author: ColumnProfile | undefined) => ({
    text: column.path,
    source: null,
    author: author?.path ?? null,
  })
  const mapping: Mapping = {
    version: 1,
    ...guessCommon(columns, new Set([responses.a, responses.b])),
    responses: { kind: 'pair', a: side(responses.a, names?.a), b: side(responses.b, names?.b) },
    labels: [...labels],
    ratings: [],
    factors: pairs
      .filter(({ a, b }) => isNumber(a) && isNumber(b) && !inLabels.has(a.path))
      .map(({ a, b, name }) => ({ name: name || a.path, a: a.path, b: b.path })),
  }
  return { mapping, doubts }
}

/** Responses of a list in each row, or one a row, with numbers beside them. */
function guessRated(columns: readonly ColumnProfile[]): Guess | null {
  const inList = columns.filter((column) => column.list !== null && isText(column))
  const each =
    longest(inList.filter(({ path }) => RESPONSE.test(path))) ??
    longest(columns.filter((column) => isFlat(column) && isText(column) && RESPONSE.test(column.path)))
  if (each === null) return null
  const beside = columns.filter((column) => column.list === each.list && isNumber(column))
  const rating = beside.find(({ path }) => RATING.test(path)) ?? beside[0]
  if (rating === undefined) return null
  const author = columns.find(
    (column) => column.list === each.list && column !== each && AUTHOR.test(column.path) && isText(column),
  )
  const better = /rank/i.test(rating.path) ? 'lower' : 'higher'
  const mapping: Mapping = {
    version: 1,
    ...guessCommon(columns, new Set([each])),
    responses: {
      kind: 'rated',
      list: each.list,
      each: { text: each.path, source: null, author: author?.path ?? null },
    },
    labels: [],
    ratings: [{ rater: { kind: 'human', name: 'People', column: null }, column: rating.path, better }],
    factors: beside.filter((column) => column !== rating).map(({ path }) => ({ name: path, a: path, b: null })),
  }
  return { mapping, doubts: better === 'lower' ? [`${rating.path}: a smaller number is read as better.`] : [] }
}
