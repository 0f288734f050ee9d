import { readTurns } from '@/lib/ingest/dialogue'
import type { FileSample } from '@/lib/ingest/format'
import { numberIn } from '@/lib/ingest/read-field'
import { openCell, readPath } from '@/lib/ingest/read-path'

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
const DEPTH = 3

export const showCell = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
const isBlank = (value: unknown): boolean => value === undefined || value === null || value === ''
// Which of two numbers a cell says does not matter here.
const isNumber = (value: unknown): boolean => typeof value === 'number' || Number.isFinite(numberIn(value, 'comma'))
const isBoolean = (value: unknown): boolean =>
  typeof value === 'boolean' || (typeof value === 'string' && /^(true|false)$/i.test(value.trim()))

function typeOf(values: readonly unknown[]): ColumnType {
  if (values.length === 0) return 'empty'
  if (values.every(isNumber)) return 'number'
  if (values.every(isBoolean)) return 'boolean'
  if (values.every((value) => readTurns(value) !== null)) return 'conversation'
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

/** Names met in objects, in their order. */
const keysIn = (values: readonly unknown[]): readonly string[] => [
  ...new Set(
    values.flatMap((value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [],
    ),
  ),
]

/** The columns of the sampled rows with what they hold; objects and lists are opened three levels deep. */
export function listColumns({ fields, rows }: FileSample): readonly ColumnProfile[] {
  const columns: ColumnProfile[] = []
  function visit(path: string, list: string | null, cells: readonly unknown[], depth: number): void {
    if (columns.length >= MOST_COLUMNS) return
    const column = profile(path, list, cells)
    columns.push(column)
    if (depth >= DEPTH || column.type === 'conversation') return
    const opened = cells.map(openCell)
    if (column.type === 'object')
      for (const key of keysIn(opened))
        visit(
          `${path}.${key}`,
          list,
          opened.map((value) => readPath(value, key)),
          depth + 1,
        )
    if (column.type === 'list') visitList(path, list, opened.filter(Array.isArray), depth)
  }
  /** The elements by place where all rows have the same few, and as rows of their own where they are objects. */
  function visitList(path: string, list: string | null, lists: readonly (readonly unknown[])[], depth: number): void {
    const most = Math.max(...lists.map(({ length }) => length))
    const elements = lists.flat()
    if (list === null && elements.some((value) => typeof value === 'object' && value !== null))
      for (const key of keysIn(elements.map(openCell)))
        visit(
          key,
          path,
          elements.map((value) => readPath(openCell(value), key)),
          depth + 1,
        )
    if (list === null && most <= MOST_ELEMENTS)
      for (let at = 0; at < most; at++)
        visit(
          `${path}[${at}]`,
          null,
          lists.map((value) => value[at]),
          depth + 1,
        )
  }
  for (const field of fields)
    visit(
      field,
      null,
      rows.map(({ value }) => (typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined)),
      0,
    )
  return columns
}
