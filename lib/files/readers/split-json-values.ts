import { FileError } from '@/lib/files/file-error'
import type { SourceRow } from '@/lib/ingest/record'
import { parseJson } from './parse-json'
import { rowsOf } from './rows-of'
import { MAX_DEPTH, valueEnd } from './scan-json'
import { MAX_VALUE, type RowSplitter } from './split-json-lines'

const BETWEEN = /[ \t\n\r,]*/y

/** JSON values one after another, on one line or over many, with commas between them or not. A row's line is where it begins. */
export function createJsonValuesSplitter(file: string): RowSplitter {
  let rest = ''
  let line = 1
  let column = 1
  /** A value that is not all there is not looked at again before there is twice as much of it. */
  let enough = 0

  function refuse(reason: string, remedy: string): never {
    throw new FileError({ file, line, column, reason, remedy })
  }
  function pass(text: string): void {
    const last = text.lastIndexOf('\n')
    if (last === -1) column += text.length
    else {
      line += text.split('\n').length - 1
      column = text.length - last
    }
  }
  function split(text: string, last: boolean): SourceRow[] {
    const rows: SourceRow[] = []
    let at = 0
    for (;;) {
      BETWEEN.lastIndex = at
      BETWEEN.test(text)
      pass(text.slice(at, BETWEEN.lastIndex))
      at = BETWEEN.lastIndex
      if (at >= text.length) break
      const end = valueEnd(text, at)
      if (end === 'too deep') return refuse(`The value nests more than ${MAX_DEPTH} levels deep.`, 'Flatten the data.')
      const value = text.slice(at, end === -1 ? text.length : end)
      if (value.length > MAX_VALUE)
        refuse('The value that begins here is longer than 16 MB.', 'Shorten its texts or leave it out.')
      if (end === -1 && !last) break
      if (value === '') refuse(`Not valid JSON: a value was expected, found "${text[at]}".`, 'Correct the file here.')
      const begins = line
      for (const row of rowsOf(parseJson(value, file, line, column))) rows.push({ line: begins, value: row })
      pass(value)
      at += value.length
    }
    rest = text.slice(at)
    return rows
  }
  return {
    push(text) {
      rest += text
      if (rest.length < enough) return []
      const rows = split(rest, false)
      enough = rows.length === 0 ? Math.min(rest.length * 2, MAX_VALUE + 1) : 0
      return rows
    },
    end: () => split(rest, true),
  }
}
