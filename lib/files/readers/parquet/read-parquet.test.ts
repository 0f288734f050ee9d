import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer'
import { afterAll, describe, expect, it } from 'vitest'
import { FileError } from '@/lib/files/file-error'
import { openFile } from '@/lib/files/readers/open-file'
import { DEFAULT_LIMITS } from '@/lib/files/readers/read-bytes'
import type { SourceRow } from '@/lib/ingest/record'
import { readParquet } from './read-parquet'

const PACKERS = Object.fromEntries([
  ['GZIP', (bytes: Uint8Array) => gzipSync(bytes)],
  ['ZSTD', (bytes: Uint8Array) => zstdCompressSync(bytes)],
])
const folder = mkdtempSync(path.join(tmpdir(), 'parquet-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function read(
  bytes: Uint8Array,
  onRead: (bytes: number) => void = () => {},
  lost: string[] = [],
): Promise<readonly SourceRow[]> {
  const file = path.join(folder, 'rows.parquet')
  writeFileSync(file, bytes)
  const rows: SourceRow[] = []
  const handle = await open(file)
  try {
    for await (const batch of readParquet(handle, 'rows.parquet', {
      ...{ onRead, onHeader: () => {}, onLost: (reason) => lost.push(reason) },
    }))
      rows.push(...batch)
  } finally {
    await handle.close()
  }
  return rows
}
const write = (options: Parameters<typeof parquetWriteBuffer>[0]): Uint8Array =>
  new Uint8Array(parquetWriteBuffer(options))
const list = (name: string): SchemaElement[] => [
  { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
]

describe('readParquet', () => {
  it('reads decimal numbers as they are written, of every form that they are kept in', async () => {
    const decimal = (
      name: string,
      type: NonNullable<SchemaElement['type']>,
      more: Partial<SchemaElement> = {},
    ): SchemaElement => ({
      ...{ name, type, repetition_type: 'OPTIONAL', converted_type: 'DECIMAL', scale: 2, precision: 9, ...more },
    })
    const schema: SchemaElement[] = [
      { name: 'root', num_children: 3 },
      decimal('short', 'INT32'),
      decimal('long', 'INT64'),
      decimal('bytes', 'FIXED_LEN_BYTE_ARRAY', { type_length: 4 }),
    ]
    const data = [-31.58, 0.07, null, 1.1, -31.58]
    const columnData = ['short', 'long', 'bytes'].map((name) => ({ name, data }))
    const rows = await read(write({ schema, columnData }))
    expect(rows.map(({ value }) => value)).toEqual(data.map((each) => ({ short: each, long: each, bytes: each })))
  })

  it('reads texts, numbers, booleans, dates and nulls as JSON would hold them', async () => {
    const rows = await read(
      write({
        columnData: [
          { name: 'text', data: ['a', '\uFEFFb\r\n', null], type: 'STRING', nullable: true },
          { name: 'whole', data: [1n, 2n ** 60n, null], type: 'INT64', nullable: true },
          { name: 'number', data: [1.5, null, -2], type: 'DOUBLE', nullable: true },
          { name: 'flag', data: [true, false, null], type: 'BOOLEAN', nullable: true },
          { name: 'day', data: [new Date(0), null, null], type: 'TIMESTAMP', nullable: true },
        ],
      }),
    )
    expect(rows).toEqual([
      { line: 1, value: { text: 'a', whole: 1, number: 1.5, flag: true, day: '1970-01-01T00:00:00.000Z' } },
      { line: 2, value: { text: '\uFEFFb\r\n', whole: '1152921504606846976', number: null, flag: false, day: null } },
      { line: 3, value: { text: null, whole: null, number: -2, flag: null, day: null } },
    ])
  })

  it('puts lists of objects together, whatever pages and row groups they lie in', async () => {
    const schema: SchemaElement[] = [
      { name: 'root', num_children: 2 },
      { name: 'id', type: 'INT32', repetition_type: 'REQUIRED' },
      ...list('turns'),
      { name: 'element', repetition_type: 'OPTIONAL', num_children: 2 },
      { name: 'role', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
      { name: 'content', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
    ]
    const turns = Array.from({ length: 400 }, (_, at) =>
      at % 7 === 0
        ? null
        : Array.from({ length: at % 5 }, (_, turn) => ({
            role: turn % 2 ? 'assistant' : 'user',
            content: turn === 3 ? null : `${at} says ${turn} ${'x'.repeat(at % 50)}`,
          })),
    )
    const ids = turns.map((_, at) => at)
    for (const rowGroupSize of [400, 37]) {
      const bytes = write({
        schema,
        columnData: [
          { name: 'id', data: ids },
          { name: 'turns', data: turns },
        ],
        rowGroupSize,
        pageSize: 500,
      })
      expect((await read(bytes)).map(({ value }) => value)).toEqual(turns.map((each, id) => ({ id, turns: each })))
    }
  })

  it.each(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD'] as const)('unpacks %s, many pages to a group', async (codec) => {
    const data = Array.from({ length: 5000 }, (_, at) => `text ${at} \uFFFD ${'wörds '.repeat(at % 20)}`)
    // Of a page that is longer than those before it, and than what is read at once.
    data[2500] = Array.from({ length: 400_000 }, (_, at) => at * 7919).join()
    const kinds = data.map((_, at) => (at % 3 ? 'x' : 'y'))
    const numbers = data.map((_, at) => (at % 7 ? at / 8 : null))
    const columnData = [
      { name: 'text', data, encoding: 'PLAIN' as const },
      { name: 'kind', data: kinds },
      { name: 'number', data: numbers, type: 'DOUBLE' as const, nullable: true },
    ]
    let heard = 0
    const rows = await read(
      write({ columnData, codec, compressors: PACKERS, rowGroupSize: 5000, pageSize: 2000 }),
      (bytes) => {
        heard += bytes
      },
    )
    expect(rows).toEqual(
      data.map((text, at) => ({ line: at + 1, value: { text, kind: kinds[at], number: numbers[at] } })),
    )
    expect(heard).toBeGreaterThan(1000)
  })

  it('is told by its bytes, and refused when packed', async () => {
    const file = path.join(folder, 'odd.csv')
    const bytes = write({ columnData: [{ name: 'text', data: ['a'] }] })
    writeFileSync(file, bytes)
    const look = () => openFile({ path: file, name: 'odd.csv' }, DEFAULT_LIMITS, null)
    const opened = await look()
    expect(opened.shape).toMatchObject({ container: 'parquet' })
    await opened.close()
    writeFileSync(file, gzipSync(bytes))
    await expect(look()).rejects.toThrow('It is a packed Parquet file.')
  })

  it('names what is wrong with a file that was cut off', async () => {
    const bytes = write({ columnData: [{ name: 'text', data: ['a', 'b'] }] })
    await expect(read(bytes.subarray(0, bytes.length - 3))).rejects.toThrow('its end is missing')
    const lying = bytes.slice()
    new DataView(lying.buffer).setUint32(lying.length - 8, 4_000_000_000, true)
    await expect(read(lying)).rejects.toThrow('its footer is longer than the file')
  })

  it('believes no list that cannot fit into the file', async () => {
    // A list of 30 million lists, in ten bytes.
    const footer = [0x15, 0x02, 0x19, 0xf9, 0x80, 0x80, 0xa7, 0x0e, 0x00, 0x00]
    const mark = [...Buffer.from('PAR1')]
    await expect(read(new Uint8Array([...mark, ...footer, footer.length, 0, 0, 0, ...mark]))).rejects.toThrow(
      'claims a list that does not fit',
    )
  })

  it('loses no column and no row without a word', async () => {
    const twice = write({
      columnData: [
        { name: 'a', data: ['x'] },
        { name: 'a', data: ['y'] },
      ],
    })
    await expect(read(twice)).rejects.toThrow('two columns are called a')
  })

  describe('a column that cannot be read', () => {
    const texts = (count: number): string[] => Array.from({ length: count }, (_, at) => `text ${at}`)
    /** Breaks the second column's bytes behind its `skip`th page header. */
    const breakAfter = (bytes: Uint8Array, mark: string): Uint8Array => {
      const broken = Buffer.from(bytes)
      const at = broken.indexOf(mark)
      broken.fill(0xff, at, at + mark.length)
      return broken
    }

    it('is left out and named, the others are read', async () => {
      const bytes = write({
        columnData: [
          { name: 'prompt', data: texts(3) },
          { name: 'odd', data: ['MARK', 'x', 'y'] },
        ],
        codec: 'UNCOMPRESSED',
      })
      const lost: string[] = []
      expect(await read(breakAfter(bytes, 'MARK'), () => {}, lost)).toEqual(
        texts(3).map((prompt, at) => ({ line: at + 1, value: { prompt } })),
      )
      expect(lost).toEqual([expect.stringMatching(/^The column odd cannot be read and is left out: /)])
    })

    it('is read as so many bytes where they are no text', async () => {
      const data = [Buffer.from([0xff, 0xfe]), Buffer.from([0xff])]
      const rows = await read(
        write({
          columnData: [
            { name: 'prompt', data: texts(2) },
            { name: 'image', data, type: 'BYTE_ARRAY' },
          ],
          statistics: true,
        }),
      )
      expect(rows.map(({ value }) => value)).toEqual([
        { prompt: 'text 0', image: '(2 bytes)' },
        { prompt: 'text 1', image: '(1 bytes)' },
      ])
    })

    it('is left out where its packing is not known', async () => {
      const bytes = write({
        columnData: [
          { name: 'prompt', data: texts(3) },
          { name: 'odd', data: texts(3).map((text) => text.repeat(100)), codec: 'LZO' },
        ],
        codec: 'UNCOMPRESSED',
        compressors: Object.fromEntries([['LZO', PACKERS.GZIP]]),
      })
      const lost: string[] = []
      expect((await read(bytes, () => {}, lost)).map(({ value }) => value)).toEqual(
        texts(3).map((prompt) => ({ prompt })),
      )
      expect(lost).toEqual([
        'The column odd cannot be read and is left out: parquet unsupported compression codec: LZO.',
      ])
    })

    it('misses its cells, each named, where it breaks later', async () => {
      const data = texts(3000)
      data[2500] = 'MARK'
      const bytes = write({
        columnData: [
          { name: 'prompt', data: texts(3000) },
          { name: 'odd', data, encoding: 'PLAIN' as const },
        ],
        codec: 'UNCOMPRESSED',
        pageSize: 5000,
      })
      const lost: string[] = []
      const rows = await read(breakAfter(bytes, 'MARK'), () => {}, lost)
      expect(rows).toHaveLength(3000)
      expect(lost).toEqual([])
      const from = rows.findIndex(({ unreadCells }) => unreadCells !== undefined)
      expect(from).toBeGreaterThan(500)
      expect(rows.slice(0, from).every(({ value }, at) => Reflect.get(Object(value), 'odd') === data[at])).toBe(true)
      expect(rows.slice(from).every(({ unreadCells }) => unreadCells?.[0]?.column === 'odd')).toBe(true)
      expect(rows.at(-1)?.value).toEqual({ prompt: 'text 2999', odd: null })
    })

    it('refuses the file where no other is left', async () => {
      const bytes = write({ columnData: [{ name: 'odd', data: ['MARK', 'x', 'y'] }], codec: 'UNCOMPRESSED' })
      await expect(read(breakAfter(bytes, 'MARK'))).rejects.toThrow('The Parquet file cannot be read')
    })
  })

  it('ends in rows or in a FileError, whatever bytes are changed', async () => {
    const bytes = write({
      columnData: [
        { name: 'prompt', data: Array.from({ length: 50 }, (_, at) => `p ${at % 3}`) },
        { name: 'n', data: Array.from({ length: 50 }, (_, at) => (at % 4 ? at : null)), type: 'INT32', nullable: true },
      ],
      pageSize: 100,
    })
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        const changed = bytes.slice()
        for (const [at, byte] of changes) changed[at % changed.length] = byte
        const outcome = await read(changed).catch((error: unknown) => error)
        if (!Array.isArray(outcome)) expect(outcome).toBeInstanceOf(FileError)
      }),
      { numRuns: 400 },
    )
  })
})
