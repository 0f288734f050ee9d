import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parquetMetadata, parquetSchema } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, expect, it, vi } from 'vitest'
import { openColumns, readGroup } from './parquet-columns'
import { unpackHere } from './unpack-bytes'

const folder = mkdtempSync(path.join(tmpdir(), 'parquet-columns-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ROWS = 600
const MUCH = 1e9
type Reading = {
  readonly pageSize?: number
  readonly mostBytes?: number
  readonly isBeside?: boolean
  /** Hears how much is being read once the rows have ended. */
  readonly onEnd?: (reads: number) => void
}

/** Reads columns of texts of 100 bytes, ten to a page, or only their first rows; gives the rows and how many pages were unpacked. */
async function readColumns(
  count: number,
  isWhole: boolean,
  { pageSize = 1000, mostBytes = MUCH, isBeside, onEnd = () => undefined }: Reading = {},
) {
  const data = Array.from({ length: ROWS }, (_, at) => `${at} `.padEnd(96, 'x'))
  const columnData = Array.from({ length: count }, (_, at) => ({ name: `c${at}`, data, encoding: 'PLAIN' as const }))
  const bytes = parquetWriteBuffer({ columnData, pageSize, rowGroupSize: ROWS })
  const file = path.join(folder, 'rows.parquet')
  writeFileSync(file, new Uint8Array(bytes))
  const metadata = parquetMetadata(bytes)
  const [root, group] = [parquetSchema(metadata), metadata.row_groups[0]]
  if (!group) throw new Error('no rows')
  let [rows, pages] = [0, 0]
  const unpack: typeof unpackHere.unpack = (packed) => {
    pages++
    return unpackHere.unpack(packed)
  }
  const handle = await open(file)
  const reads = vi.spyOn(handle, 'read')
  try {
    const unpacker = { isBeside: isBeside === true, unpack }
    const source = { handle, root, group, size: bytes.byteLength, unpacker, onRead: () => undefined }
    for await (const read of readGroup(openColumns(source, root.children), ROWS, 0, mostBytes)) {
      rows += read.count
      if (!isWhole) break
    }
  } finally {
    onEnd(reads.mock.settledResults.filter(({ type }) => type === 'incomplete').length)
    await handle.close()
  }
  return { rows, pages }
}

it('holds no more bytes of pages than may be, of all columns together', async () => {
  expect(await readColumns(4, true, { mostBytes: 8000 })).toMatchObject({ rows: ROWS })
  await expect(readColumns(12, true, { mostBytes: 8000 })).rejects.toThrow('its pages hold too many bytes at once')
  await expect(readColumns(1, true, { mostBytes: 8000, pageSize: 1e6 })).rejects.toThrow('too many bytes at once')
})

it('unpacks the next page of each column ahead where another core does it, of up to forty columns', async () => {
  expect((await readColumns(40, false)).pages).toBe(40)
  expect((await readColumns(40, false, { isBeside: true })).pages).toBe(80)
  expect((await readColumns(41, false, { isBeside: true })).pages).toBe(41)
  expect(await readColumns(3, true, { isBeside: true })).toEqual(await readColumns(3, true))
})

it('reads no page ahead any more when its rows have ended, be it early', async () => {
  const left: number[] = []
  const reading = { isBeside: true, onEnd: (reads: number) => left.push(reads) }
  await readColumns(3, true, reading)
  await readColumns(3, false, reading)
  await expect(readColumns(12, true, { ...reading, mostBytes: 8000 })).rejects.toThrow('too many bytes at once')
  expect(left).toEqual([0, 0, 0])
})
