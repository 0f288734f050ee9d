import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { FORMATS } from './formats'

const folder = path.join(import.meta.dirname, '../fixtures/formats')
const example = z.object({
  path: z.string(),
  rows: z.array(z.record(z.string(), z.unknown())),
  document: z.record(z.string(), z.unknown()).optional(),
  /** Where another format reads it. */
  format: z.string().optional(),
})
const examples = readdirSync(folder).map((file) => ({
  id: path.basename(file, '.json'),
  ...example.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))),
}))

describe('FORMATS', () => {
  it('have an example for every format that a row of the list of known files names', () => {
    expect(examples.length).toBeGreaterThanOrEqual(30)
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length)
  })

  it.each(examples)('$id is recognised by its own format first', ({ id, format, path: name, rows, document }) => {
    const sample = sampleOf(rows, name, document)
    expect(FORMATS.find((each) => each.recognise(sample) !== null)?.id).toBe(format ?? id)
  })

  it.each(examples)('$id reads every row: records or a rejection, nothing lost', ({ path: name, rows, document }) => {
    const sample = sampleOf(rows, name, document)
    const known = FORMATS.find((each) => each.recognise(sample) !== null)
    const read = known?.open(sample)
    // Texts of files that are read together wait for the verdicts on them.
    const isHeld = known?.together !== undefined && known.recognise(sample) === 'pairs'
    for (const row of sample.rows) {
      const { records, rejections } = read?.(row) ?? { records: [], rejections: [] }
      expect(records.length + rejections.length > 0).toBe(!isHeld)
    }
  })

  it.each([
    ['autoj', 'scenario'],
    ['tldr-comparisons', 'worker'],
    ['lmarena-140k', 'conv_metadata'],
    ['label-studio', 'id'],
  ])('%s is known without %s, which no row needs', (id, field) => {
    const found = examples.find((each) => each.id === id)
    const rows = (found?.rows ?? []).map((row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => name !== field)),
    )
    expect(FORMATS.find((each) => each.recognise(sampleOf(rows, found?.path)) !== null)?.id).toBe(id)
  })

  it.each(examples)(
    '$id is known although its file begins with a blank row',
    ({ id, format, path: name, rows, document }) => {
      const sample = sampleOf(rows, name, document)
      const blank = Object.fromEntries(sample.fields.map((field) => [field, null]))
      const later = { ...sample, rows: [{ line: 1, value: blank }, { line: 2, value: null }, ...sample.rows] }
      expect(FORMATS.find((each) => each.recognise(later) !== null)?.id).toBe(format ?? id)
      expect(() => FORMATS.find((each) => each.id === (format ?? id))?.open(later)).not.toThrow()
    },
  )
})
