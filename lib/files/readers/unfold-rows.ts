import { FileError } from '@/lib/files/file-error'
import type { SourceRow } from '@/lib/ingest/record'
import { areKnown, knownFields } from './known-rows'
import { isEnvelope, openEnvelope } from './read-hub'
import { isAlike, usualFields } from './row-candidate'
import { isObject } from './rows-of'
import type { RowSplitter } from './split-json-lines'

const MOST_NAME = 100
const SAMPLE = 50
/** What is looked at of one row to tell whether rows stand in it: members that hold objects, and fields beside them. */
const MOST_MEMBERS = 50
const MOST_FIELDS = 200
/** Cells that the rows in one row repeat of it. */
const MOST_REPEATED = 10_000_000
const SPLIT = /^(train|test|valid|val|dev|eval)/i
const ONE_WORD = /^[\p{L}_][\p{L}\p{N}_.-]*$/u

/** Short texts, each once, that are fields’ names or could be: the names of columns. */
function namesIn(cells: readonly unknown[]): readonly string[] | null {
  const names = cells.flatMap((cell) => (typeof cell === 'string' ? [cell] : []))
  const areShort = names.every((name) => name.trim() !== '' && name.length <= MOST_NAME && !name.includes('\n'))
  if (names.length < 2 || names.length < cells.length || !areShort || new Set(names).size < names.length) return null
  return knownFields(names) > 0 || names.every((name) => ONE_WORD.test(name)) ? names : null
}

function nameRow(file: string, row: SourceRow, names: readonly string[] | null): SourceRow {
  const { line, value } = row
  if (!Array.isArray(value)) return row
  if (names !== null && value.length !== names.length)
    throw new FileError({
      ...{ file, line, column: null },
      reason: `The row has ${value.length} cells, the first names ${names.length} columns.`,
      remedy: 'Give every row a cell for each column.',
    })
  return { ...row, value: Object.fromEntries(value.map((cell, at) => [names?.[at] ?? `column ${at + 1}`, cell])) }
}

type Unfold = (row: SourceRow) => readonly SourceRow[]
type Fields = Readonly<Record<string, unknown>>

const within = (value: Fields, name: string): readonly unknown[] => {
  const inner = value[name]
  return Array.isArray(inner) ? inner : isObject(inner) ? [inner] : []
}

/** What an object says besides the rows in its members. */
function besides(value: Fields, names: readonly string[], most: number): Fields {
  const inside = new Set(names)
  const around: [string, unknown][] = []
  for (const entry of Object.entries(value)) {
    if (around.length >= most) break
    if (!inside.has(entry[0])) around.push(entry)
  }
  return Object.fromEntries(around)
}

const withAround = (inner: unknown, around: Fields): unknown => (isObject(inner) ? { ...around, ...inner } : inner)

/** A table of which column is called what, as a description of files has it: it names fields, and holds no row. */
function isColumnMap(value: unknown): boolean {
  if (!isObject(value)) return false
  const names = Object.values(value).map((name) => (typeof name === 'string' && ONE_WORD.test(name) ? name : null))
  return names.length > 1 && names.every((name) => name !== null) && knownFields(names) > 1
}

/** Fields of the rows that a row holds which is read by no format itself; `null` where no format reads them either. */
function findInner(value: Fields): ReadonlySet<string> | null {
  const names = Object.keys(value).filter((name) =>
    within(value, name).some((each) => isObject(each) && !isColumnMap(each)),
  )
  if (names.length === 0 || areKnown([value])) return null
  const around = besides(value, names, MOST_FIELDS)
  const sampleOf = (name: string) => within(value, name).slice(0, SAMPLE)
  const known = names
    .slice(0, MOST_MEMBERS)
    .find((name) => areKnown(sampleOf(name).map((inner) => withAround(inner, around))))
  return known === undefined ? null : usualFields(sampleOf(known))
}

/** The text by which an object of rows is told from others. */
function nameOf(value: Fields): string | null {
  const name = ['split', 'subset', 'name', 'title'].map((field) => value[field]).find((each) => each !== undefined)
  return typeof name === 'string' && name !== '' && name.length <= MOST_NAME ? name : null
}

function openInner(file: string, row: SourceRow, fields: ReadonlySet<string>): readonly SourceRow[] {
  const { value } = row
  if (!isObject(value)) return [row]
  const names = Object.keys(value).filter((name) => isAlike(usualFields(within(value, name).slice(0, SAMPLE)), fields))
  if (names.length === 0) return [row]
  const around = besides(value, names, Number.POSITIVE_INFINITY)
  const rows = names.reduce((sum, name) => sum + within(value, name).length, 0)
  if (rows * Object.keys(around).length > MOST_REPEATED) refuseRepeated(file, row.line, rows, around)
  return names.flatMap((name) => {
    const list = !Array.isArray(value[name]) ? null : names.length > 1 || SPLIT.test(name) ? name : nameOf(value)
    const named = list === null ? row : { ...row, list }
    return within(value, name).map((inner): SourceRow => ({ ...named, value: withAround(inner, around) }))
  })
}

function refuseRepeated(file: string, line: number, rows: number, around: Fields): never {
  throw new FileError({
    ...{ file, line, column: null },
    reason: `The row holds ${rows} rows and ${Object.keys(around).length} fields that each of them would repeat.`,
    remedy: 'Write the inner rows by themselves, one a line.',
  })
}

/** Told by one row; `undefined` where it tells nothing. */
function findUnfold(
  file: string,
  value: unknown,
  onHeader: (names: readonly string[]) => void,
): Unfold | null | undefined {
  if (Array.isArray(value)) {
    const names = namesIn(value)
    if (names) onHeader(names)
    return (row) => [nameRow(file, row, names)]
  }
  if (isEnvelope(value)) return (row) => [{ ...row, ...openEnvelope(row.value) }]
  if (!isObject(value)) return undefined
  const fields = findInner(value)
  if (fields !== null) return (row) => openInner(file, row, fields)
  return areKnown([value]) ? null : undefined
}

/** After so many rows that tell nothing, they are as they are. */
const PATIENCE = 20

/**
 * Rows that stand in something else, told by the first: in lists of cells, which the first list may name, in envelopes of the
 * hub’s server, or in a member of objects. All others are as they were.
 */
export function unfoldRows(
  splitter: RowSplitter,
  file: string,
  onHeader: (names: readonly string[]) => void,
): RowSplitter {
  let unfold: Unfold | null | undefined
  let looked = 0

  function open(row: SourceRow): readonly SourceRow[] {
    if (unfold === undefined) {
      let isHeader = false
      unfold = findUnfold(file, row.value, (names) => {
        isHeader = true
        onHeader(names)
      })
      if (unfold === undefined && ++looked >= PATIENCE) unfold = null
      if (isHeader) return []
    }
    return unfold ? unfold(row) : [row]
  }
  const take = (rows: readonly SourceRow[]): readonly SourceRow[] => (unfold === null ? rows : rows.flatMap(open))
  return { push: (text) => take(splitter.push(text)), end: () => take(splitter.end()) }
}
