import { FileError } from '@/lib/files/file-error'
import { findJsonFault } from './find-json-fault'
import { isTooDeep, MAX_DEPTH } from './scan-json'

/** The JSON value of a text that begins at `line` and `column` of the file, or a FileError that names the exact place. */
export function parseJson(text: string, file: string, line: number, column: number): unknown {
  if (isTooDeep(text))
    throw new FileError({
      file,
      line,
      column,
      reason: `The value nests more than ${MAX_DEPTH} levels deep.`,
      remedy: 'Flatten the data.',
    })
  try {
    return JSON.parse(text)
  } catch {
    const { at, expected } = findJsonFault(text) ?? { at: 0, expected: 'a value' }
    const before = text.slice(0, at)
    const breaks = before.split('\n').length - 1
    const found = text.slice(at, at + 12).split('\n', 1)[0]
    throw new FileError({
      file,
      line: line + breaks,
      column: breaks === 0 ? column + at : at - before.lastIndexOf('\n'),
      reason: `Not valid JSON: ${expected} was expected, ${found ? `found ${JSON.stringify(found)}` : 'but the text ends'}.`,
      remedy: 'Write the file again with a JSON library, or correct it here.',
    })
  }
}
