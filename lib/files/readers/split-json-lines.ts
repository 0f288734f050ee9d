import { FileError } from '@/lib/files/file-error'
import type { SourceRow } from '@/lib/ingest/record'
import { parseJson } from './parse-json'
import { rowsOf } from './rows-of'
import { valueEnd } from './scan-json'

export const MAX_VALUE = 16 * 1024 * 1024

export type RowSplitter = { push(text: string): readonly SourceRow[]; end(): readonly SourceRow[] }

const BETWEEN = /[\s,]*/y

/** Where each of several values in one line begins and ends; `null` where they are not whole. */
function findSeveral(text: string): readonly (readonly [number, number])[] | null {
  const found: (readonly [number, number])[] = []
  for (let at = 0; ; ) {
    BETWEEN.lastIndex = at
    BETWEEN.test(text)
    at = BETWEEN.lastIndex
    if (at === text.length) return found.length > 1 ? found : null
    const end = valueEnd(text, at)
    if (end === 'too deep' || end <= at) return null
    found.push([at, end])
    at = end
  }
}

/** Adds the rows of one line. */
function addLine(rows: SourceRow[], text: string, file: string, line: number): void {
  let value: unknown
  try {
    value = parseJson(text, file, line, 1)
  } catch (error) {
    const several = findSeveral(text)
    if (several === null) throw error
    for (const [from, to] of several)
      for (const row of rowsOf(parseJson(text.slice(from, to), file, line, from + 1))) rows.push({ line, value: row })
    return
  }
  if (!Array.isArray(value)) rows.push({ line, value })
  else for (const row of rowsOf(value)) rows.push({ line, value: row })
}

/** A JSON value a line, or several; a list of objects holds several rows, and blank lines none. */
export function createJsonLinesSplitter(file: string): RowSplitter {
  let rest = ''
  let line = 1
  function take(text: string, rows: SourceRow[]): void {
    if (text.length > MAX_VALUE)
      throw new FileError({
        file,
        line,
        column: null,
        reason: 'The line is longer than 16 MB.',
        remedy: 'Write one JSON value a line, or shorten its texts.',
      })
    if (text.trim() !== '') addLine(rows, text, file, line)
  }
  return {
    push(text) {
      const rows: SourceRow[] = []
      const seen = rest.length
      rest += text
      // Looking into what was put together copies it: a long line is looked into once, when it ends.
      if (text.includes('\n')) {
        let from = 0
        for (let to = rest.indexOf('\n', seen); to !== -1; to = rest.indexOf('\n', from)) {
          take(rest.slice(from, to), rows)
          line++
          from = to + 1
        }
        rest = rest.slice(from)
      }
      if (rest.length > MAX_VALUE) take(rest, rows)
      return rows
    },
    end() {
      const rows: SourceRow[] = []
      take(rest, rows)
      return rows
    },
  }
}
