import { FileError } from './file-error'
import { parseJson } from './parse-json'
import { MAX_VALUE, type RowSplitter } from './split-json-lines'

/** A file that is one JSON object: one row. */
export function createJsonObjectSplitter(file: string): RowSplitter {
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
