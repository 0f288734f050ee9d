import { decimalOf, whyNoNumber } from '@/lib/ingest/decimal'
import type { FileSample, Format } from '@/lib/ingest/format'
import { plainVote } from '@/lib/ingest/read-choice'
import { numberIn, rawLabel, rejection } from '@/lib/ingest/read-field'
import { openCell, readPath } from '@/lib/ingest/read-path'
import {
  type FactorValues,
  type PairRecord,
  type RatedRecord,
  type Reading,
  type Rejection,
  type ResponseText,
  type SourceRow,
  turnVote,
} from '@/lib/ingest/record'
import { createHasher, createKey } from '@/lib/ingest/text-hash'
import { raterIn, votesIn } from './mapped-labels'
import { beginAlike, cellText, readTexts } from './mapped-texts'
import { type Mapping, neededColumns, promptColumns, textColumns } from './mapping'
import { readBest } from './read-label'

type Place = { readonly sample: FileSample; readonly row: SourceRow }
type MappedResponse = Extract<Mapping['responses'], { kind: 'rated' }>['each']
type Common = Pick<PairRecord, 'prompt' | 'promptId' | 'source' | 'slices'>

function slicesOf(columns: readonly string[], row: unknown): Record<string, string> {
  const named = columns.map((column) => [column, cellText(readPath(row, column))] as const)
  return Object.fromEntries(named.filter((each): each is readonly [string, string] => each[1] !== null))
}

const FLAGS: ReadonlyMap<string, number> = new Map([
  ['true', 1],
  ['false', 0],
])
/** A cell as a number; one that could be two is left out with its reason. */
function numberAt(place: Place, column: string, cell: unknown, rejections: Rejection[]): number | null {
  // A file’s object may have a member toString: it is no text.
  const flag = typeof cell === 'string' || typeof cell === 'boolean' ? FLAGS.get(String(cell).toLowerCase()) : undefined
  const number = flag ?? numberIn(cell, decimalOf(place.sample.decimals, column))
  if (Number.isFinite(number)) return number
  const why = typeof cell === 'string' ? whyNoNumber(cell) : null
  if (why !== null)
    rejections.push(rejection(place, 'value', column, cell, why, 'Write it without a sign between the thousands.'))
  return null
}

/** The step of a scale of words. */
function stepOf(cell: unknown, scale: readonly (readonly string[])[]): number | null {
  const word = rawLabel(cell).trim().toLowerCase()
  const step = scale.findIndex((words) => words.some((each) => each.trim().toLowerCase() === word))
  return word === '' || step === -1 ? null : step
}

function refuse(place: Place, column: string | null, reason: string, remedy: string): Reading {
  const value = column === null ? undefined : readPath(place.row.value, column)
  return { records: [], rejections: [rejection(place, 'row', column, value, reason, remedy)] }
}
const noText = (place: Place, column: string): Reading =>
  refuse(place, column, `The column ${column} is empty.`, 'Fill it in, leave the row out, or map another column.')

function responseOf({ source, author, by }: MappedResponse, text: string, row: unknown): ResponseText {
  const named = (column: string | null) => (column === null ? null : cellText(readPath(row, column)))
  return { text, source: named(source), author: named(author) ?? by ?? null, level: null }
}

/** A file read as a person said that its columns are meant. */
export function mappedFormat(mapping: Mapping): Format {
  const prompts = promptColumns(mapping)
  const hasher = createHasher()
  const key = createKey()
  const hash = (prompt: string, text: string): number => hasher.text(prompt).text(text).writeTo(key)[0] ?? 0
  const onlyChosen = mapping.labels.length > 0 && mapping.labels.every(({ rule }) => rule.kind === 'chosen')

  function commonOf({ row: { line, value } }: Place, prompt: string): Common {
    const named = (column: string | null) => (column === null ? null : cellText(readPath(value, column)))
    // Rows without any prompt must not count as answers to one and the same.
    const promptId = named(mapping.promptId) ?? (prompts.length === 0 && prompt === '' ? `row ${line}` : null)
    return { prompt, promptId, source: named(mapping.source), slices: slicesOf(mapping.slices, value) }
  }

  function readPair(place: Place, a: MappedResponse, b: MappedResponse): Reading {
    const { value } = place.row
    const { prompt, responses } = readTexts(value, prompts, [a.text, b.text])
    const [first = null, second = null] = responses
    if (prompt === null) return noText(place, prompts.join(', '))
    if (first === null) return noText(place, a.text)
    if (second === null) return noText(place, b.text)
    const rejections: Rejection[] = []
    const factorIn = (column: string) => numberAt(place, column, readPath(value, column), rejections)
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
      ...commonOf(place, prompt),
      a: responseOf(a, first, value),
      b: responseOf(b, second, value),
      votes: mapping.labels.flatMap((label) => votesIn(label, value, place.sample.decimals)),
      factors,
    }
    // Where the first is always the preferred one, its place must not tell.
    const turned = onlyChosen && hash(record.prompt, first) > hash(record.prompt, second)
    return { records: [turned ? turnPair(record) : record], rejections }
  }

  /** `at`: which of several responses in columns it is. */
  function ratedOf(
    place: Place,
    common: Common,
    response: ResponseText,
    item: unknown,
    at: number | null,
    rejections: Rejection[],
  ): RatedRecord {
    const columnOf = (column: string, columns: readonly string[] | undefined) =>
      at === null ? column : (columns?.[at] ?? '')
    const ratings = mapping.ratings.map(({ rater, column, columns, better, scale }) => {
      const path = columnOf(column, columns)
      const cell = readPath(item, path)
      return {
        rater: raterIn(rater, item),
        value: scale === undefined ? numberAt(place, path, cell, rejections) : stepOf(cell, scale),
        raw: cell === undefined ? '' : rawLabel(cell),
        better,
      }
    })
    return {
      kind: 'rated',
      ...common,
      response,
      ratings: ratings.map(({ better, value, ...rating }) => ({
        ...rating,
        value: value === null || better === 'higher' ? value : -value,
      })),
      factors: mapping.factors.map(({ name, a, columns }) => {
        const path = columnOf(a, columns)
        return { factor: name, value: numberAt(place, path, readPath(item, path), rejections) }
      }),
    }
  }

  function readRated(place: Place, list: string | null, each: MappedResponse): Reading {
    const { value } = place.row
    const items = list === null ? [value] : openCell(readPath(value, list))
    if (!Array.isArray(items))
      return refuse(place, list, `The column ${list} holds no list.`, 'Map the column that holds the responses.')
    const asked = list === null ? null : readTexts(value, prompts, []).prompt
    const records: RatedRecord[] = []
    const rejections: Rejection[] = []
    for (const item of items as readonly unknown[]) {
      const { prompt, responses } = readTexts(item, list === null ? prompts : [], [each.text])
      const [text = null] = responses
      const shown = list === null ? prompt : asked
      if (shown === null) return noText(place, prompts.join(', '))
      if (text === null) return noText(place, each.text)
      records.push(ratedOf(place, commonOf(place, shown), responseOf(each, text, item), item, null, rejections))
    }
    return { records, rejections }
  }

  /** Of every label the pairs it says something about: the best one with each other, and all of them where none is best. */
  function readColumns(place: Place, each: readonly MappedResponse[]): Reading {
    const { value } = place.row
    const texts = readTexts(
      value,
      prompts,
      each.map(({ text }) => text),
    )
    if (texts.prompt === null) return noText(place, prompts.join(', '))
    const common = commonOf(place, texts.prompt)
    const sides = each.flatMap((mapped, at) => {
      const text = texts.responses[at] ?? null
      return text === null ? [] : [{ at, response: responseOf(mapped, text, value) }]
    })
    const missing = each.find((_, at) => sides.every((side) => side.at !== at))
    if (sides.length < 2) return noText(place, missing?.text ?? '')
    const rejections: Rejection[] = []
    const rated = sides.map(({ at, response }) => ratedOf(place, common, response, value, at, rejections))
    const authors = each.map((_, at) => sides.find((side) => side.at === at)?.response.author ?? null)
    const pairs = mapping.labels.flatMap((label): readonly PairRecord[] => {
      if (label.rule.kind !== 'best') return []
      const { best, raw } = readBest(label.rule, value, authors)
      return sides.flatMap((a, index) =>
        sides.slice(index + 1).flatMap((b): readonly PairRecord[] => {
          const choice = best === 'tie' ? 0 : best === null ? null : a.at === best ? 1 : b.at === best ? -1 : undefined
          if (choice === undefined || a.response.text === b.response.text) return []
          const votes = [plainVote(raterIn(label.rater, value), choice, raw)]
          return [{ kind: 'pair', pairId: null, ...common, a: a.response, b: b.response, votes, factors: [] }]
        }),
      )
    })
    const isRated = mapping.ratings.length + mapping.factors.length > 0
    return { records: [...(isRated ? rated : []), ...pairs], rejections }
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
    notes: ({ rows }) =>
      beginAlike(rows, textColumns(mapping.responses))
        ? [
            'Responses are conversations: the turns that all of them begin with are the prompt, every turn after is kept.',
          ]
        : [],
    open: (sample) => (row) => {
      const place = { sample, row }
      if (typeof row.value !== 'object' || row.value === null)
        return refuse(place, null, 'The row is not an object with named fields.', 'Correct the row or leave it out.')
      const { responses } = mapping
      if (responses.kind === 'pair') return readPair(place, responses.a, responses.b)
      if (responses.kind === 'columns') return readColumns(place, responses.each)
      return readRated(place, responses.list, responses.each)
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
