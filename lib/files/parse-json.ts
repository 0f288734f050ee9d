import { FileError } from './file-error'
import { findJsonFault } from './find-json-fault'

const MAX_DEPTH = 200

/** Whether a value nests more than `depth` levels of lists and objects. */
function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (depth === 0) return true
  for (const inner of Object.values(value)) if (isDeeper(inner, depth - 1)) return true
  return false
}

/** The JSON value of a text that begins at `line` and `column` of the file, or a FileError that names the exact place. */
export function parseJson(text: string, file: string, line: number, column: number): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
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
  if (isDeeper(value, MAX_DEPTH))
    throw new FileError({
      file,
      line,
      column,
      reason: `The value nests more than ${MAX_DEPTH} levels deep.`,
      remedy: 'Flatten the data.',
    })
  return value
}
