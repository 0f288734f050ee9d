import { FileError } from '@/lib/files/file-error'
import type { SourceRow } from '@/lib/ingest/record'
import { collectColumns } from './collect-columns'
import type { JsonLayout, RowPlace } from './json-layout'
import { parseJson } from './parse-json'
import { openEnvelope } from './read-hub'
import { rowsOf } from './rows-of'
import { MAX_VALUE, type RowSplitter } from './split-json-lines'
import { MOST_LEVELS } from './survey-json'
import { createJsonWalker, type JsonValue } from './walk-json'

type Places = Extract<JsonLayout, { rows: 'places' }>

/** A file that is one JSON object: its rows stand in places of it, or it is one row itself. */
export function createJsonObjectSplitter(file: string, layout: JsonLayout): RowSplitter {
  return layout.rows === 'places' ? createPlaceSplitter(file, layout) : createWholeSplitter(file)
}

/** Where the walker is: members on the way to places, or in a place, or among the lists of one. */
type Level = {
  readonly leading: readonly RowPlace[]
  readonly place: RowPlace | null
  readonly list: string | null
  rows: number
  readonly isList: boolean
}

function createPlaceSplitter(file: string, { places, isHub }: Places): RowSplitter {
  let rows: SourceRow[] = []
  let line = 0
  const levels: Level[] = []

  function add(value: unknown, key: string | null, list: string | null): void {
    line++
    const row = isHub ? openEnvelope(value) : { value }
    rows.push({ line, ...row, ...(list !== null && { list }), ...(key !== null && { key }) })
  }
  const columns = collectColumns(file, add)

  function takeInPlace({ text, line: row, column }: JsonValue, name: string | null, level: Level, place: RowPlace) {
    const parse = (): unknown => parseJson(text, file, row, column)
    const list = level.list ?? place.list
    switch (place.kind) {
      case 'list':
        for (const value of rowsOf(parse())) add(value, null, list)
        return
      case 'members':
        if (!place.skip.includes(name ?? '')) add(parse(), place.isKeyed ? name : null, list)
        return
      case 'member lists':
        if (level.list === null) return
        for (const value of rowsOf(parse())) add(value, place.isKeyed ? level.list : null, place.isKeyed ? null : list)
        return
      case 'columns':
        columns.take(name ?? '', parse())
        return
      case 'table':
        add(cellsOf(parse(), place, row, column), null, list)
    }
  }
  function cellsOf(cells: unknown, { columns: names }: RowPlace, row: number, column: number): unknown {
    if (!Array.isArray(cells)) return cells
    if (cells.length !== names.length)
      throw new FileError({
        ...{ file, line: row, column },
        reason: `The row has ${cells.length} cells, "columns" names ${names.length}.`,
        remedy: 'Give every row a cell for each column.',
      })
    return Object.fromEntries(names.map((name, at) => [name, cells[at]]))
  }
  const walker = createJsonWalker(file, {
    enter(mark, name) {
      const parent = levels.at(-1)
      const depth = levels.length
      const isList = mark === '['
      if (parent?.place) {
        if (parent.place.kind !== 'member lists' || parent.list !== null) return false
        levels.push({ leading: [], place: parent.place, list: name ?? '', rows: 0, isList })
        return true
      }
      const leading = (parent?.leading ?? places).filter(({ path }) => depth === 0 || path[depth - 1] === name)
      // What stands beside the places is passed over part by part.
      if (leading.length === 0 && (parent?.isList || depth >= MOST_LEVELS)) return false
      const place = leading.find(({ path }) => path.length === depth) ?? null
      levels.push({ leading, place, list: null, rows: 0, isList })
      return true
    },
    value(value, name) {
      const level = levels.at(-1)
      if (level?.place) takeInPlace(value, name, level, level.place)
    },
    leave() {
      const left = levels.pop()
      if (left?.place?.kind === 'columns') columns.end(left.place)
    },
  })
  const take = (): readonly SourceRow[] => {
    const taken = rows
    rows = []
    return taken
  }
  return {
    push(text) {
      walker.push(text)
      return take()
    },
    end() {
      walker.end()
      return take()
    },
  }
}

function createWholeSplitter(file: string): RowSplitter {
  let text = ''
  return {
    push(more) {
      text += more
      if (text.length > MAX_VALUE)
        throw new FileError({
          file,
          line: null,
          column: null,
          reason: 'It is one JSON object of more than 16 MB.',
          remedy: 'Write the rows as JSON lines or as a JSON array.',
        })
      return []
    },
    end: () => [{ line: 1, value: parseJson(text, file, 1, 1) }],
  }
}
