import { FileError } from '@/lib/files/file-error'
import type { SourceRow } from '@/lib/ingest/record'
import { parseJson } from './parse-json'

export const MAX_VALUE = 16 * 1024 * 1024

export type RowSplitter = { push(text: string): readonly SourceRow[]; end(): readonly SourceRow[] }

/** One JSON value a line; blank lines are skipped. */
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
    if (text.trim() !== '') rows.push({ line, value: parseJson(text, file, line, 1) })
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
