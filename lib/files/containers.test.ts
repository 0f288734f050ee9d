import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { importBytes, imported, problem } from './fixtures/import-files'

const shared = process.env.PROCLIVITY_SHARED ?? path.resolve('..', 'shared')
const isThere = existsSync(path.join(shared, 'cases'))
const row = (at: number) => ({ prompt: `P${at}`, response_a: `A${at}`, response_b: `B${at}`, preference: 'a' })
const rows = [row(1), row(2), row(3)]

describe.skipIf(!isThere)(isThere ? 'cases' : 'cases (skipped: ../shared/cases is not here)', () => {
  it.each([
    ['json-train-test.json', { ties: 2 }],
    ['json-keyed-by-id.json', { ties: 2 }],
    ['json-pandas-columns.json', { ties: 6 }],
  ])('takes all pairs of %s', async (name, more) => {
    const { counts, ledger } = imported(await importBytes(readFileSync(path.join(shared, 'cases', name)), name))
    expect(counts).toMatchObject({ pairs: 12, prompts: 12 })
    expect(ledger.files[0]).toMatchObject({ rows: 12, read: 12, imported: 12 })
    expect(ledger.raters[0]).toMatchObject({ imported: 12, ...more })
  })
})

describe('a Parquet column that cannot be read', () => {
  const texts = ['x1', 'x2', 'x3']
  /** Columns of which one is packed as nobody unpacks. */
  function write(broken: string): Uint8Array {
    const names = ['prompt', 'response_a', 'response_b', 'preference', 'embedding']
    const columnData = names.map((name) => ({
      name,
      data: name === 'preference' ? ['a', 'b', 'tie'] : texts.map((text) => `${name} ${text} ${'x'.repeat(100)}`),
      codec: name === broken ? ('LZO' as const) : ('UNCOMPRESSED' as const),
    }))
    const compressors = Object.fromEntries([['LZO', (bytes: Uint8Array) => gzipSync(bytes)]])
    return new Uint8Array(parquetWriteBuffer({ columnData, compressors }))
  }

  it('is left out with its reason where no format needs it', async () => {
    const { counts, said } = imported(await importBytes(write('embedding'), 'x.parquet'))
    expect(counts).toMatchObject({ pairs: 3, prompts: 3 })
    expect(said).toEqual([
      'The column embedding cannot be read and is left out: parquet unsupported compression codec: LZO.',
    ])
  })

  it('refuses the file with its reason where the format needs it', async () => {
    const refused = problem(await importBytes(write('response_a'), 'x.parquet'))
    expect(refused).toContain('missing: "response_a"')
    expect(refused).toContain('The column response_a cannot be read and is left out: parquet unsupported')
  })
})

describe('where rows stand in a JSON file', () => {
  it('becomes slices and ids', async () => {
    const lists = imported(await importBytes(JSON.stringify({ train: rows.slice(1), test: rows.slice(0, 1) })))
    expect(lists.additions.map(({ pair }) => pair?.slices)).toEqual([
      { split: 'train' },
      { split: 'train' },
      { split: 'test' },
    ])
    const keyed = imported(
      await importBytes(JSON.stringify(Object.fromEntries(rows.map((each, at) => [`c${at}`, each])))),
    )
    expect(keyed.additions.map(({ pair }) => pair?.externalId)).toEqual(['c0', 'c1', 'c2'])
  })

  it('is said of parts that no format reads, and not of those that one reads', async () => {
    const workers = [{ worker: 'w1', hours: 3 }]
    const read = imported(await importBytes(JSON.stringify({ workers, rows })))
    expect(read.said).toEqual(['The list "workers" is not read: its 1 element has other fields than the rows.'])
    const comparator = {
      metadata: { custom_fields_schema: [{ name: 'x', type: 'number' }] },
      models: [{ name: 'A' }, { name: 'B' }],
      examples: rows.map(({ prompt }) => ({
        ...{ input_text: prompt, tags: [], output_text_a: 'A', output_text_b: 'B', score: 1 },
      })),
      rationale_clusters: [{ title: 'x' }],
    }
    const known = imported(await importBytes(JSON.stringify(comparator)))
    expect(known.counts.pairs).toBe(3)
    expect(known.said).toEqual([
      'The list "rationale_clusters" is not read: its 1 element has other fields than the rows.',
    ])
  })

  it('refuses a long part only where a format reads it', async () => {
    const many = Array.from({ length: 20 }, () => ({ name: 'x'.repeat(1024 * 1024) }))
    const unread = imported(await importBytes(JSON.stringify({ clusters: many, rows })))
    expect([unread.counts.pairs, unread.said]).toEqual([3, ['"clusters" is not read: it is longer than 16 MB.']])
    const examples = rows.map((each) => ({
      input_text: each.prompt,
      output_text_a: 'A',
      output_text_b: 'B',
      score: 1,
      tags: [],
    }))
    const refused = problem(await importBytes(JSON.stringify({ models: many, examples })))
    expect(refused).toBe('"models" is not read: it is longer than 16 MB.')
  })

  it('rejects a row that the hub’s server cut, and names the rows that it kept back', async () => {
    const page = {
      features: [],
      rows: rows.map((each, at) => ({ row_idx: at, row: each, truncated_cells: at === 1 ? ['response_a'] : [] })),
      num_rows_total: 5000,
    }
    const { ledger, rejections, said } = imported(await importBytes(JSON.stringify(page)))
    expect(ledger.files[0]).toMatchObject({ rows: 3, read: 3, imported: 2, rejected: 1 })
    expect(rejections).toMatchObject([{ line: 2, column: 'response_a', scope: 'row' }])
    expect(said).toEqual(['3 of 5,000 rows are in this file.'])
  })

  it('counts elements that are no objects among the rows', async () => {
    const { ledger } = imported(await importBytes(JSON.stringify({ rows: [...rows, null, 'x'] })))
    expect(ledger.files[0]).toMatchObject({ rows: 5, read: 5, imported: 3, rejected: 2 })
  })
})
