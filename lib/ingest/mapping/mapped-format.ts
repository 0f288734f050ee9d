import { type Decimal, type Decimals, decimalOf, whyNoNumber } from '@/lib/ingest/decimal'
import { readTurns } from '@/lib/ingest/dialogue'
import type { FileSample, Format } from '@/lib/ingest/format'
import { plainVote } from '@/lib/ingest/read-choice'
import { numberIn, rawLabel, rejection } from '@/lib/ingest/read-field'
import { openCell, readPath } from '@/lib/ingest/read-path'
import {
  type FactorValues,
  type PairRecord,
  type RatedRecord,
  type RaterKey,
  type Reading,
  type Rejection,
  type ResponseText,
  type SourceRow,
  turnVote,
  type Vote,
} from '@/lib/ingest/record'
import { createHasher, createKey } from '@/lib/ingest/text-hash'
import { writeTurns } from '@/lib/words/turns'
import { type MappedLabel, type Mapping, neededColumns } from './mapping'
import { readLabel } from './read-label'

type Place = { readonly sample: FileSample; readonly row: SourceRow }
type Side = { readonly text: string; readonly source: string | null; readonly author: string | null }

const cellText = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null
  return typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value)
}
/** The last message of a conversation, else the text as it is; an empty response is a response. */
function responseText(value: unknown): string | null {
  const turns = readTurns(value)
  if (turns !== null) return turns.at(-1)?.text ?? null
  return value === '' ? '' : cellText(value)
}
/** All messages of a prompt; those before the answer, where the column is the response's own conversation. */
function promptText(value: unknown, isResponse: boolean): string | null {
  const turns = readTurns(value)
  return turns === null ? cellText(value) : writeTurns(isResponse ? turns.slice(0, -1) : turns)
}

function raterOf({ name, column, kind }: MappedLabel['rater'], row: unknown): RaterKey {
  const named = column === null ? null : cellText(readPath(row, column))
  return { name: named ?? name, kind, setting: kind === 'model' ? 'discrimination' : null }
}

function votesOf({ rater, rule, list }: MappedLabel, row: unknown, decimals?: Decimals): readonly Vote[] {
  const rows = list === null ? [row] : openCell(readPath(row, list))
  if (!Array.isArray(rows)) return []
  return rows.map((each: unknown, at): Vote => {
    const { choice, strength, raw } = readLabel(rule, each, decimals)
    const named = raterOf(rater, each)
    // The labels of a list have no names of their own: their place is all that tells them apart.
    const key = list === null || rater.column !== null ? named : { ...named, name: `${named.name} ${at + 1}` }
    return plainVote(key, choice, raw, strength)
  })
}

function slicesOf(columns: readonly string[], row: unknown): Record<string, string> {
  const named = columns.map((column) => [column, cellText(readPath(row, column))] as const)
  return Object.fromEntries(named.filter((each): each is readonly [string, string] => each[1] !== null))
}

const FLAGS: ReadonlyMap<string, number> = new Map([
  ['true', 1],
  ['false', 0],
])
const factorValue = (value: unknown, decimal: Decimal): number | null => {
  const number = FLAGS.get(String(value).toLowerCase()) ?? numberIn(value, decimal)
  return Number.isFinite(number) ? number : null
}

/** A factor's value; a cell that could be two numbers is left out with its reason. */
function factorCell(place: Place, column: string, cell: unknown, rejections: Rejection[]): number | null {
  const value = factorValue(cell, decimalOf(place.sample.decimals, column))
  const why = value === null && typeof cell === 'string' ? whyNoNumber(cell) : null
  if (why !== null)
    rejections.push(rejection(place, 'value', column, cell, why, 'Write it without a sign between the thousands.'))
  return value
}

/** A file read as a person said that its columns are meant. */
export function mappedFormat(mapping: Mapping): Format {
  const hasher = createHasher()
  const key = createKey()
  const hash = (prompt: string, text: string): number => hasher.text(prompt).text(text).writeTo(key)[0] ?? 0
  const onlyChosen = mapping.labels.length > 0 && mapping.labels.every(({ rule }) => rule.kind === 'chosen')

  const refuse = (place: Place, column: string | null, reason: string, remedy: string): Reading => ({
    records: [],
    rejections: [
      rejection(place, 'row', column, column === null ? undefined : readPath(place.row.value, column), reason, remedy),
    ],
  })
  const noText = (place: Place, column: string): Reading =>
    refuse(place, column, `The column ${column} is empty.`, 'Fill it in, leave the row out, or map another column.')

  function sideOf(
    { text, source, author }: { text: string; source: string | null; author: string | null },
    row: unknown,
  ): Side | null {
    const found = responseText(readPath(row, text))
    const named = (column: string | null) => (column === null ? null : cellText(readPath(row, column)))
    return found === null ? null : { text: found, source: named(source), author: named(author) }
  }
  function common(place: Place, texts: readonly string[]) {
    const { value } = place.row
    const named = (column: string | null) => (column === null ? null : cellText(readPath(value, column)))
    const prompt =
      mapping.prompt === null ? '' : promptText(readPath(value, mapping.prompt), texts.includes(mapping.prompt))
    // Rows without any prompt must not count as answers to one and the same.
    const promptId = named(mapping.promptId) ?? (mapping.prompt === null ? `row ${place.row.line}` : null)
    return prompt === null
      ? null
      : { prompt, promptId, source: named(mapping.source), slices: slicesOf(mapping.slices, value) }
  }

  function readPair(
    place: Place,
    { a: first, b: second }: { a: Parameters<typeof sideOf>[0]; b: Parameters<typeof sideOf>[0] },
  ): Reading {
    const { value } = place.row
    const texts = common(place, [first.text, second.text])
    const [a, b] = [sideOf(first, value), sideOf(second, value)]
    if (texts === null) return noText(place, mapping.prompt ?? '')
    if (a === null) return noText(place, first.text)
    if (b === null) return noText(place, second.text)
    const response = (side: Side): ResponseText => ({ ...side, level: null })
    const rejections: Rejection[] = []
    const factorIn = (column: string): number | null => factorCell(place, column, readPath(value, column), rejections)
    const factors = mapping.factors.map(
      ({ name, a: left, b: right }): FactorValues => ({
        factor: name,
        a: factorIn(left),
        b: right === null ? null : factorIn(right),
      }),
    )
    const record: PairRecord = {
      kind: 'pair',
      pairId: mapping.pairId === null ? null : cellText(readPath(value, mapping.pairId)),
      ...texts,
      a: response(a),
      b: response(b),
      votes: mapping.labels.flatMap((label) => votesOf(label, value, place.sample.decimals)),
      factors,
    }
    // Where the first is always the preferred one, its place must not tell.
    const turned = onlyChosen && hash(record.prompt, a.text) > hash(record.prompt, b.text)
    return { records: [turned ? turnPair(record) : record], rejections }
  }

  function readRated(place: Place, list: string | null, each: Parameters<typeof sideOf>[0]): Reading {
    const { value } = place.row
    const texts = common(place, list === null ? [each.text] : [])
    if (texts === null) return noText(place, mapping.prompt ?? '')
    const items = list === null ? [value] : openCell(readPath(value, list))
    if (!Array.isArray(items))
      return refuse(place, list, `The column ${list} holds no list.`, 'Map the column that holds the responses.')
    const records: RatedRecord[] = []
    const rejections: Rejection[] = []
    for (const item of items as readonly unknown[]) {
      const side = sideOf(each, item)
      if (side === null) return noText(place, each.text)
      const ratings = mapping.ratings.map(({ rater, column, better }) => {
        const cell = readPath(item, column)
        const number = numberIn(cell, decimalOf(place.sample.decimals, column))
        return {
          rater: raterOf(rater, item),
          value: Number.isFinite(number) ? (better === 'higher' ? number : -number) : null,
          raw: cell === undefined ? '' : rawLabel(cell),
        }
      })
      const factors = mapping.factors.map(({ name, a }) => ({
        factor: name,
        value: factorCell(place, a, readPath(item, a), rejections),
      }))
      records.push({ kind: 'rated', ...texts, response: { ...side, level: null }, ratings, factors })
    }
    return { records, rejections }
  }

  return {
    id: 'mapped',
    label: 'Mapped columns',
    encoding: 'The columns mean what was chosen for them.',
    task: mapping.task,
    fields: neededColumns(mapping),
    recognise: ({ rows }) =>
      neededColumns(mapping).every((column) => rows.some(({ value }) => readPath(value, column) !== undefined))
        ? 'pairs'
        : null,
    open: (sample) => (row) => {
      const place = { sample, row }
      if (typeof row.value !== 'object' || row.value === null)
        return refuse(place, null, 'The row is not an object with named fields.', 'Correct the row or leave it out.')
      const { responses } = mapping
      return responses.kind === 'pair' ? readPair(place, responses) : readRated(place, responses.list, responses.each)
    },
  }
}

const turnPair = (record: PairRecord): PairRecord => ({
  ...record,
  a: record.b,
  b: record.a,
  votes: record.votes.map(turnVote),
  factors: record.factors.map(({ factor, a, b }) => ({ factor, a: b, b: a })),
})
