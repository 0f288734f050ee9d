import { FORMATS } from '@/lib/ingest/formats/formats'
import { isObject } from './rows-of'

const SAMPLE = 50
const KNOWN = new Set(
  [...FORMATS.flatMap(({ fields }) => fields), 'question', 'answer', 'completion', 'winner', 'preference'].map(
    (field) => field.toLowerCase(),
  ),
)
const SIDE = /^(responses?|answers?|outputs?|texts?|completions?|summary|human|model)[_ .-]?([ab12]|left|right)$/i

/** How many of these names are such as fields of preference data have. */
export const knownFields = (names: Iterable<string>): number =>
  [...names].filter((name) => KNOWN.has(name.toLowerCase()) || SIDE.test(name)).length

/** Whether a format reads rows such as these. */
export function areKnown(rows: readonly unknown[], document: Readonly<Record<string, unknown>> = {}): boolean {
  const some = rows.slice(0, SAMPLE)
  const fields = [...new Set(some.filter(isObject).flatMap((row) => Object.keys(row)))]
  const lines = some.map((value, at) => ({ line: at + 1, value }))
  const sample = { path: 'rows.json', container: 'json-lines', fields, document, rows: lines } as const
  return fields.length > 0 && FORMATS.some((format) => format.recognise(sample) !== null)
}
