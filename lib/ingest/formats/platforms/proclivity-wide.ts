import { type Format, hasFields } from '@/lib/ingest/format'
import { readChecked } from '@/lib/ingest/read-field'
import { readCells, type WideRow, wideRowShape } from './proclivity-wide-cells'
import { ESCAPE_VERSION, ESCAPED, EXACT, readColumns, unescapeCell } from './wide-columns'

const FIELDS = ['prompt', 'response_a', 'response_b'] as const

/** A row of a CSV file that Proclivity wrote, as it was before its texts were escaped. */
function unescapeRow(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const version: unknown = Reflect.get(value, ESCAPED)
  if (version !== '1' && version !== ESCAPE_VERSION) return value
  const required: readonly string[] = FIELDS
  return Object.fromEntries(
    Object.entries(value).map(([field, cell]) => {
      if (typeof cell !== 'string') return [field, cell]
      // Other programs drop the lone apostrophe of an empty text when they save the file.
      return [field, cell === '' && required.includes(field) ? '' : unescapeCell(cell, version)]
    }),
  )
}

export const proclivityWide: Format = {
  id: 'proclivity',
  label: 'Proclivity pairs',
  encoding:
    'preference, human.<name> and model.<name> hold a for response_a, b for response_b, tie, unreadable, or nothing when there is no label; model.<name>.swapped is the verdict in the other order, in terms of the same a and b.',
  task: 'custom',
  fields: FIELDS,
  recognise(sample) {
    const labelled = sample.fields.includes(EXACT) || readColumns(sample.fields).labels.length > 0
    return hasFields(sample, FIELDS) && labelled ? 'pairs' : null
  },
  open(sample) {
    const exact = sample.fields.includes(EXACT)
    const known = new Set(sample.fields)
    let columns = readColumns(sample.fields)
    /** Objects of a JSON file need not all have the same fields. */
    function learnFields(row: WideRow): void {
      const before = known.size
      for (const field of Object.keys(row)) known.add(field)
      if (known.size > before) columns = readColumns([...known])
    }
    return ({ line, value }) => {
      const row = { line, value: unescapeRow(value) }
      return readChecked(wideRowShape, { sample, row }, (fields) => {
        learnFields(fields)
        const { record, rejections } = readCells(fields, columns, exact, { sample, row })
        return { records: [record], rejections }
      })
    }
  },
}
