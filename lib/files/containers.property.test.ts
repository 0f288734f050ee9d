import fc from 'fast-check'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { expect, it } from 'vitest'
import { importBytes, imported } from './fixtures/import-files'
import { readText } from './fixtures/read-text'

type Row = {
  readonly prompt: string
  readonly response_a: string
  readonly response_b: string
  readonly preference: string
}

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('{"a": [', ']}', '"', '\\', '\n\n', ',', '[1]', '__proto__'),
  )
  .map((end) => end.replaceAll('\0', ''))
/** Rows that differ in their prompts; texts hold all that JSON has to escape. */
const rowsOf = (least: number) =>
  fc
    .array(fc.tuple(text, text, text, fc.constantFrom('a', 'b', 'tie')), { minLength: least, maxLength: 9 })
    .map((cells) =>
      cells.map(
        ([prompt, a, b, preference], at): Row => ({
          prompt: `${at} ${prompt}`,
          response_a: `a ${a}`,
          response_b: `b ${b}`,
          preference,
        }),
      ),
    )
const json = (value: unknown, indent = 0): string => JSON.stringify(value, null, indent)
const byName = (rows: readonly Row[], name: (at: number) => string) =>
  Object.fromEntries(rows.map((row, at) => [name(at), row]))
const columns = (rows: readonly Row[], of: (cells: readonly string[]) => unknown) =>
  Object.fromEntries(
    (['prompt', 'response_a', 'response_b', 'preference'] as const).map((field) => [
      field,
      of(rows.map((row) => row[field])),
    ]),
  )
const indexed = (cells: readonly string[]) => Object.fromEntries(cells.map((cell, at) => [at, cell]))
const fields = ['prompt', 'response_a', 'response_b', 'preference']
const cellsOf = (rows: readonly Row[]) => rows.map((row) => Object.values(row))
const half = (rows: readonly Row[]): readonly [readonly Row[], readonly Row[]] => [rows.slice(0, 2), rows.slice(2)]

/** Every way in which a file may keep rows. */
const LAYOUTS: Readonly<Record<string, (rows: readonly Row[], indent: number) => string>> = {
  'JSON lines': (rows) => rows.map((row) => json(row)).join('\n'),
  'an array': (rows, indent) => json(rows, indent),
  'arrays a line': (rows) =>
    half(rows)
      .map((part) => json(part))
      .join('\n'),
  'arrays one after another': (rows) =>
    half(rows)
      .map((part) => json(part, 1))
      .join('\n'),
  'arrays in an array': (rows, indent) => json(half(rows), indent),
  'objects in a row': (rows, indent) => rows.map((row) => json(row, indent)).join(''),
  'objects with commas': (rows, indent) => rows.map((row) => json(row, indent)).join(',\n'),
  'one list': (rows, indent) => json({ version: 1, rows }, indent),
  'lists of splits': (rows, indent) => json({ train: half(rows)[0], test: half(rows)[1] }, indent),
  'lists by id': (rows, indent) => json({ q1: half(rows)[0], q2: half(rows)[1] }, indent),
  'rows by id': (rows, indent) =>
    json(
      byName(rows, (at) => `case-${at}`),
      indent,
    ),
  'rows by number': (rows, indent) => json(byName(rows, String), indent),
  'columns by number': (rows, indent) => json(columns(rows, indexed), indent),
  'columns in lists': (rows, indent) =>
    json(
      columns(rows, (cells) => cells),
      indent,
    ),
  'columns of splits': (rows, indent) =>
    json({ train: columns(half(rows)[0], indexed), test: columns(half(rows)[1], indexed) }, indent),
  'names and cells': (rows, indent) =>
    json({ columns: fields, index: rows.map((_, at) => at), data: cellsOf(rows) }, indent),
  'cells with a header': (rows, indent) => json([fields, ...cellsOf(rows)], indent),
  'lines of cells': (rows) => [fields, ...cellsOf(rows)].map((cells) => json(cells)).join('\n'),
  'a schema and rows': (rows, indent) => json({ schema: { fields: [], pandas_version: '1' }, data: rows }, indent),
  'the hub’s page': (rows, indent) =>
    json(
      {
        features: [],
        rows: rows.map((row, at) => ({ row_idx: at, row, truncated_cells: [] })),
        num_rows_total: rows.length,
      },
      indent,
    ),
  'some levels down': (rows, indent) => json({ data: { note: 'x', splits: { test: { rows } } } }, indent),
  groups: (rows, indent) =>
    json(
      half(rows).map((part, at) => ({ name: `g${at}`, rows: part })),
      indent,
    ),
  edges: (rows, indent) => json({ data: { all: { edges: rows.map((node) => ({ node })) } } }, indent),
}

it.each(Object.entries(LAYOUTS))(
  'reads all rows of %s, however they are cut, and no text shorter',
  async (_, write) => {
    await fc.assert(
      fc.asyncProperty(
        rowsOf(4),
        fc.constantFrom(0, 1, 2),
        fc.integer({ min: 1, max: 40 }),
        async (rows, indent, size) => {
          const file = write(rows, indent)
          const found = await readText(file, size)
          expect(found.rows.map(({ value }) => value)).toEqual(rows.map((row) => expect.objectContaining(row)))
          expect(found.shape.leftOut).toEqual([])
          expect(found.shape.object?.aside ?? []).toEqual([])
        },
      ),
      { numRuns: 12 },
    )
  },
)

it('imports as many rows as the file holds, each text as it stands there', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf(4), fc.constantFrom(...Object.keys(LAYOUTS)), async (rows, layout) => {
      const { ledger, additions, rejections } = imported(await importBytes(LAYOUTS[layout]?.(rows, 0) ?? '', 'x.json'))
      expect(rejections).toEqual([])
      expect(ledger.files).toMatchObject([{ rows: rows.length, read: rows.length, imported: rows.length }])
      const texts = additions.map(({ prompt, responses }) => [prompt?.text, ...responses.map((each) => each.text)])
      expect(texts).toEqual(rows.map(({ prompt, response_a, response_b }) => [prompt, response_a, response_b]))
    }),
    { numRuns: 40 },
  )
})

it('accounts for what stands among and beside the rows', async () => {
  const stranger = fc.constantFrom(null, 'x', 5, [], ['x'], {}, { other: 1 })
  await fc.assert(
    fc.asyncProperty(
      rowsOf(4),
      fc.array(stranger, { maxLength: 3 }),
      fc.nat({ max: 4 }),
      fc.nat({ max: 3 }),
      async (rows, strangers, at, beside) => {
        const mixed = [...rows.slice(0, at), ...strangers, ...rows.slice(at)]
        const others = Object.fromEntries(Array.from({ length: beside }, (_, list) => [`o${list}`, [{ worker: 1 }]]))
        const { ledger, said } = imported(await importBytes(json({ ...others, pairs: mixed }), 'x.json'))
        expect(ledger.files).toMatchObject([{ rows: mixed.length, imported: rows.length, rejected: strangers.length }])
        expect(said).toHaveLength(beside)
      },
    ),
    { numRuns: 30 },
  )
})

it('reads all rows of Parquet, and no text shorter', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf(1), fc.integer({ min: 1, max: 5 }), async (rows, rowGroupSize) => {
      const columnData = fields.map((name) => ({ name, data: rows.map((row) => Reflect.get(row, name)) }))
      const { ledger, additions } = imported(
        await importBytes(new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize })), 'x.parquet'),
      )
      expect(ledger.files).toMatchObject([{ rows: rows.length, imported: rows.length }])
      expect(additions.map(({ prompt }) => prompt?.text)).toEqual(rows.map(({ prompt }) => prompt))
    }),
    { numRuns: 20 },
  )
})
