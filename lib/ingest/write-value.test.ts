import { expect, it } from 'vitest'
import type { FileSample } from './format'
import { FORMATS } from './formats/formats'
import { listColumns } from './mapping/list-columns'
import { writeValue } from './write-value'

const DEEP: unknown = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)
/** No text by itself: its own member stands where an object keeps how it is written. */
const WORDLESS = { toString: 1 }

const sampleOf = (fields: readonly string[], cell: unknown): FileSample => ({
  ...{ path: 'a.jsonl', container: 'json-lines', fields, document: {} },
  rows: [{ line: 1, value: Object.fromEntries(fields.map((field) => [field, cell])) }],
})

it('writes what is too deep to be written as an ellipsis', () => {
  expect(writeValue(DEEP)).toBe('…')
  expect(writeValue(WORDLESS)).toBe('{"toString":1}')
  expect(writeValue(undefined)).toBe('')
})

it('lists columns that hold what cannot be written', () => {
  expect(listColumns(sampleOf(['one'], DEEP))[0]).toMatchObject({ path: 'one', type: 'list', examples: ['…'] })
})

it('every format outlives values that are no text', () => {
  for (const { fields, recognise, open } of FORMATS) {
    const sample = sampleOf([...new Set([...fields, 'preference', 'label', 'results'])], WORDLESS)
    recognise(sample)
    const read = open(sample)
    for (const row of sample.rows) expect(read(row)).toHaveProperty('records')
  }
})
