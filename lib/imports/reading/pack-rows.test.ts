import { deserialize, serialize } from 'node:v8'
import { expect, it } from 'vitest'
import type { SourceRow } from '@/lib/ingest/record'
import { packRows, unpackRows } from './pack-rows'

const copied = (rows: readonly SourceRow[]): readonly SourceRow[] => unpackRows(deserialize(serialize(packRows(rows))))

it('hands over rows of a table without naming their fields again', () => {
  const rows = Array.from({ length: 3 }, (_, at) => ({
    line: at + 2,
    value: { text: `text ${at}`, count: at, none: null, list: [at], 2: 'first of all' },
  }))
  expect(packRows(rows)).toEqual({
    fields: ['2', 'text', 'count', 'none', 'list'],
    cells: rows.flatMap(({ line, value }) => [line, ...Object.values(value)]),
  })
  expect(copied(rows)).toEqual(rows)
  expect(copied(rows).map(({ value }) => Object.keys(Object(value)))).toEqual(
    rows.map(({ value }) => Object.keys(value)),
  )
})

const unread = { column: null, reason: 'why', remedy: 'what to do' }
it.each<[string, readonly SourceRow[]]>([
  ['none', []],
  ['without fields', [{ line: 1, value: {} }]],
  [
    'that are no objects',
    [
      { line: 1, value: 'text' },
      { line: 2, value: null },
      { line: 3, value: [1] },
    ],
  ],
  [
    'with other fields',
    [
      { line: 1, value: { a: 1 } },
      { line: 2, value: { b: 1 } },
    ],
  ],
  [
    'with more fields',
    [
      { line: 1, value: { a: 1 } },
      { line: 2, value: { a: 1, b: 1 } },
    ],
  ],
  [
    'with fewer fields',
    [
      { line: 1, value: { a: 1, b: 1 } },
      { line: 2, value: { a: 1 } },
    ],
  ],
  [
    'in another order',
    [
      { line: 1, value: { a: 1, b: 2 } },
      { line: 2, value: { b: 2, a: 1 } },
    ],
  ],
  [
    'of a list',
    [
      { line: 1, value: { a: 1 } },
      { line: 2, value: { a: 1 }, list: 'train' },
    ],
  ],
  ['with a key', [{ line: 1, value: { a: 1 }, key: 'first' }]],
  ['that must not be read', [{ line: 1, value: { a: 1 }, unread }]],
  ['with cells that cannot be read', [{ line: 1, value: { a: 1 }, unreadCells: [unread] }]],
  ['with a field that no object sets', [{ line: 1, value: JSON.parse('{"a":1,"__proto__":2}') }]],
])('hands over rows %s as they are', (_, rows) => {
  expect(packRows(rows)).toEqual({ rows })
  expect(copied(rows)).toEqual(rows)
})
