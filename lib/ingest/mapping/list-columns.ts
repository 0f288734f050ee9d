import { readTurns } from '@/lib/ingest/dialogue'
import type { FileSample } from '@/lib/ingest/format'
import { saysMore } from '@/lib/ingest/message'
import { numberIn } from '@/lib/ingest/read-field'
import { openCell } from '@/lib/ingest/read-path'
import { writeValue } from '@/lib/ingest/write-value'
import { LONGEST_PATH } from './mapping'

export type ColumnType = 'empty' | 'number' | 'boolean' | 'text' | 'conversation' | 'list' | 'object'

/** What the sampled rows hold under one path. */
export type ColumnProfile = {
  readonly path: string
  readonly type: ColumnType
  /** Set for a column of the elements of a list: the list's path. */
  readonly list: string | null
  /** How many sampled rows (or elements) have a value, of how many. */
  readonly filled: number
  readonly of: number
  /** How many different values those are. */
  readonly distinct: number
  /** The first three different values, shortened. */
  readonly examples: readonly string[]
  /** All different values, where they are few and short: those of a label. */
  readonly values: readonly string[]
  /** The mean number of characters of the texts. */
  readonly length: number
}

const EXAMPLE = 120
const MOST_VALUES = 12
const MOST_COLUMNS = 500
const MOST_ELEMENTS = 8
/** Of each list, where its elements are rows of their own. */
const MOST_SAMPLED = 100
/** Labels of annotation tools stand five levels deep: annotations, result, value, choices, the first of them. */
const DEPTH = 7
/** Of one object; a wider one is data, not fields. */
const MOST_KEYS = 200

export const showCell = (value: unknown): string => writeValue(value)
const isBlank = (value: unknown): boolean => value === undefined || value === null || value === ''
// Which of two numbers a cell says does not matter here.
const isNumber = (value: unknown): boolean => typeof value === 'number' || Number.isFinite(numberIn(value, 'comma'))
const isBoolean = (value: unknown): boolean =>
  typeof value === 'boolean' || (typeof value === 'string' && /^(true|false)$/i.test(value.trim()))

/** Conversations, but for a few whose messages hold more than text. */
const isSpoken = (values: readonly unknown[]): boolean =>
  readTurns(values[0]) !== null && values.filter((value) => readTurns(value) === null).length <= values.length / 3

function typeOf(values: readonly unknown[]): ColumnType {
  if (values.length === 0) return 'empty'
  if (values.every(isNumber)) return 'number'
  if (values.every(isBoolean)) return 'boolean'
  if (isSpoken(values)) return 'conversation'
  const opened = values.map(openCell)
  if (opened.every(Array.isArray)) return 'list'
  return opened.every((value) => typeof value === 'object') ? 'object' : 'text'
}

function profile(path: string, list: string | null, cells: readonly unknown[]): ColumnProfile {
  const filled = cells.filter((value) => !isBlank(value))
  const shown = filled.map(showCell)
  const distinct = [...new Set(shown)]
  const few = distinct.length <= MOST_VALUES && distinct.every((value) => value.length <= EXAMPLE)
  return {
    path,
    type: typeOf(filled),
    list,
    filled: filled.length,
    of: cells.length,
    distinct: distinct.length,
    examples: distinct.slice(0, 3).map((value) => (value.length > EXAMPLE ? `${value.slice(0, EXAMPLE)}…` : value)),
    values: few ? distinct.sort() : [],
    length: shown.length === 0 ? 0 : shown.reduce((sum, { length }) => sum + length, 0) / shown.length,
  }
}

/** Names met in objects, in their order; no more than a person could look through. One without a character names nothing. */
function keysIn(values: readonly unknown[]): readonly string[] {
  const keys = new Set<string>()
  for (const value of values) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
    for (const key in value) {
      if (keys.size >= MOST_KEYS) return [...keys]
      if (key !== '' && Object.hasOwn(value, key)) keys.add(key)
    }
  }
  return [...keys]
}

const LONGEST_NAME = 80
const ANSWER = /^(.*(?:answer|response|output|completion|generation|reply).*?)[^\p{L}\p{N}]*(?:\d|[a-z])$/iu
const TEXTS = ['text', 'content', 'response', 'answer', 'output'] as const

/** JSON written in a text that is no wrapping around one text. */
function isWrittenJson(cell: unknown): boolean {
  const fields = typeof cell === 'string' ? openCell(cell) : null
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return false
  const name = TEXTS.find((each) => Object.hasOwn(fields, each))
  return name === undefined || saysMore({ ...fields }, [name])
}

/** Answers that are JSON themselves, beside another of their kind: they are kept whole, not opened. */
function findJsonAnswers({ fields, rows }: FileSample): ReadonlySet<string> {
  const written = fields.flatMap((field) => {
    const [, kind] = ANSWER.exec(field.slice(-LONGEST_NAME)) ?? []
    if (kind === undefined) return []
    const filled = rows.map(({ value }) => fieldOf(value, field)).filter((cell) => !isBlank(cell))
    return filled.length > 0 && filled.every(isWrittenJson) ? [{ field, kind }] : []
  })
  return new Set(
    written.filter(({ kind }) => written.filter((each) => each.kind === kind).length > 1).map(({ field }) => field),
  )
}

type Visit = {
  readonly path: string
  readonly list: string | null
  readonly cells: readonly unknown[]
  readonly depth: number
}
type Node = { readonly column: ColumnProfile; readonly inside: Node[] }

const inOrder = ({ column, inside }: Node): readonly ColumnProfile[] => [column, ...inside.flatMap(inOrder)]

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined

/** What stands inside a column: members of objects, elements by place, and the elements of a list as rows of their own. */
function insideOf({ path, list, cells, depth }: Visit, { type }: ColumnProfile): readonly Visit[] {
  if (depth >= DEPTH || type === 'conversation' || type === 'number' || type === 'boolean') return []
  const opened = cells.map(openCell)
  const holds = opened.filter((value) => typeof value === 'object' && value !== null)
  // Some rows may hold a plain word where most hold an object.
  if (holds.length === 0 || holds.length < cells.filter((value) => !isBlank(value)).length / 2) return []
  const isList = holds.every(Array.isArray)
  const visit = (name: string, owner: string | null, values: readonly unknown[]): Visit => ({
    path: name,
    list: owner,
    cells: values,
    depth: depth + 1,
  })
  if (!isList)
    return keysIn(opened).map((key) =>
      visit(
        `${path}.${key}`,
        list,
        opened.map((value) => fieldOf(value, key)),
      ),
    )
  const lists = opened.filter(Array.isArray) as readonly (readonly unknown[])[]
  const most = lists.reduce((longest, { length }) => Math.max(longest, length), 0)
  const elements = lists.flatMap((each) => each.slice(0, MOST_SAMPLED)).map(openCell)
  const hasObjects = list === null && elements.some((value) => typeof value === 'object' && value !== null)
  const members = hasObjects ? keysIn(elements) : []
  const places = most <= MOST_ELEMENTS ? Array.from({ length: most }, (_, at) => at) : []
  return [
    ...members.map((key) =>
      visit(
        key,
        path,
        elements.map((value) => fieldOf(value, key)),
      ),
    ),
    ...places.map((at) =>
      visit(
        `${path}[${at}]`,
        list,
        opened.map((value) => (Array.isArray(value) ? value[at] : undefined)),
      ),
    ),
  ]
}

/**
 * The columns of the sampled rows with what they hold. Objects and lists are opened, level by level, seven levels deep: where
 * there are more than 500 columns, those nearest to the row are listed.
 */
export function listColumns(sample: FileSample): readonly ColumnProfile[] {
  const { fields, rows } = sample
  const answers = findJsonAnswers(sample)
  const tops: Node[] = []
  const named = fields.filter((field) => field !== '' && field.length <= LONGEST_PATH)
  let level = named.map((field) => ({
    into: tops,
    visit: { path: field, list: null, cells: rows.map(({ value }) => fieldOf(value, field)), depth: 0 } as Visit,
  }))
  let room = MOST_COLUMNS
  while (level.length > 0 && room > 0) {
    const next: typeof level = []
    for (const { into, visit } of level.slice(0, room)) {
      const isWhole = visit.depth === 0 && answers.has(visit.path)
      const opened = profile(visit.path, visit.list, visit.cells)
      const column = isWhole ? { ...opened, type: 'text' as const } : opened
      const node: Node = { column, inside: [] }
      into.push(node)
      if (next.length < room && !isWhole)
        for (const each of insideOf(visit, column))
          if (each.path.length <= LONGEST_PATH) next.push({ into: node.inside, visit: each })
    }
    room -= level.length
    level = next
  }
  return tops.flatMap(inOrder)
}
