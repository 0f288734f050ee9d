import { FileError } from '@/lib/files/file-error'
import type { SourceRow } from '@/lib/ingest/record'
import { parseJson } from './parse-json'
import { createMemberScanner } from './scan-members'
import { MAX_VALUE, type RowSplitter } from './split-json-lines'

/** A file that is one JSON object: its rows are the elements of one of its lists, or it is one row itself. */
export function createJsonObjectSplitter(file: string, rowsAt: string | null): RowSplitter {
  return rowsAt === null ? createWholeSplitter(file) : createListSplitter(file, rowsAt)
}

function createListSplitter(file: string, rowsAt: string): RowSplitter {
  let rows: SourceRow[] = []
  let elements = 0
  const scanner = createMemberScanner(file, {
    member: () => {},
    element(name, { text, line, column }) {
      if (name === rowsAt) rows.push({ line: ++elements, value: parseJson(text, file, line, column) })
    },
  })
  const take = (): readonly SourceRow[] => {
    const taken = rows
    rows = []
    return taken
  }
  return {
    push(text) {
      scanner.push(text)
      return take()
    },
    end() {
      scanner.end()
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
