import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { beforeEach, expect, it, vi } from 'vitest'
import { csvLine } from '@/lib/csv'
import { listDataset } from '@/lib/db/dataset'
import { getPair } from '@/lib/db/pair'
import { withDatabase } from '@/lib/db/test-database'
import type { Mapping } from '@/lib/ingest/mapping/mapping'
import { chooseOptions } from './choose-options'
import { previewUpload } from './preview-upload'
import { createUpload, receiveFile } from './receive-file'
import { startImport } from './start-import'
import { runJobs } from './test-import'

/** Stored files as they are opened, and how many of them are open. */
const opens = vi.hoisted(() => ({ names: [] as string[], now: 0 }))
vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>()
  const open: typeof fs.open = async (path, ...more) => {
    const handle = await fs.open(path, ...more)
    const [, number] = /uploads\/[\w-]+\/(\d+)$/.exec(String(path)) ?? []
    if (number !== undefined) {
      opens.names.push(number)
      opens.now++
      const close = handle.close.bind(handle)
      handle.close = async () => {
        if (handle.fd !== -1) opens.now--
        await close()
      }
    }
    return handle
  }
  return { ...fs, open }
})

withDatabase()
beforeEach(() => opens.names.splice(0))

const FIELDS = ['pair_id', 'prompt', 'response_a', 'response_b', 'human.Ann']
const rows = Array.from({ length: 400 }, (_, at) => [`p${at}`, `Why ${at}?`, `One ${at}.`, `Two ${at}.`, 'a'])
const objects = rows.map((row) => Object.fromEntries(FIELDS.map((field, at) => [field, row[at]])))
const csv = [FIELDS, ...rows].map((row) => csvLine(row)).join('')

async function upload(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const uploadId = await createUpload()
  for (const [name, bytes] of Object.entries(files))
    await receiveFile(uploadId, name, Readable.from([Buffer.from(bytes)]), null)
  opens.names.splice(0)
  return uploadId
}
async function importUpload(uploadId: string): Promise<number> {
  opens.names.splice(0)
  const datasetId = await startImport({ uploadId, name: 'test', description: '', task: 'helpful' })
  await runJobs(datasetId, ['import'])
  return datasetId
}

it.each(
  Object.entries({
    'pairs.csv': csv,
    'pairs.csv.gz': gzipSync(csv),
    'pairs.jsonl': objects.map((row) => JSON.stringify(row)).join('\n'),
    'pairs.json': JSON.stringify({ about: { made: 'today' }, rows: objects }, null, 1),
    'pairs.parquet': new Uint8Array(
      parquetWriteBuffer({
        columnData: FIELDS.map((name, at) => ({ name, type: 'STRING', data: rows.map((row) => row[at]) })),
      }),
    ),
  }),
)('opens %s once for the preview, once for the import, and leaves it closed', async (name, bytes) => {
  const uploadId = await upload({ [name]: bytes })
  expect(await previewUpload(uploadId)).toMatchObject({ ok: true, pairs: 400, complete: true })
  expect(opens).toEqual({ names: ['0'], now: 0 })
  expect(await listDataset(await importUpload(uploadId))).toMatchObject({ status: 'ready', pairs: 400 })
  expect(opens).toEqual({ names: ['0'], now: 0 })
})

it('imports without a preview what it looks at then, with one opening', async () => {
  expect(await listDataset(await importUpload(await upload({ 'pairs.csv': csv })))).toMatchObject({ pairs: 400 })
  expect(opens).toEqual({ names: ['0'], now: 0 })
})

it('does not open at import what was left out, and closes what is no upload', async () => {
  const uploadId = await upload({ 'README.md': '# About', 'pairs.csv': csv })
  expect(await previewUpload(uploadId)).toMatchObject({ ok: true })
  expect(await listDataset(await importUpload(uploadId))).toMatchObject({ pairs: 400 })
  expect(opens).toEqual({ names: ['1'], now: 0 })
  expect(await previewUpload(await upload({ 'odd.csv': 'x,y\n1,2\n' }))).toMatchObject({ ok: false })
  expect(opens.now).toBe(0)
})

it('looks again once a file took the place of the one that was looked at', async () => {
  const uploadId = await upload({ 'pairs.csv': csv })
  await previewUpload(uploadId)
  const lines = objects.slice(0, 7).map((row) => JSON.stringify(row))
  await receiveFile(uploadId, 'pairs.csv', Readable.from([Buffer.from(lines.join('\n'))]), null)
  expect(await listDataset(await importUpload(uploadId))).toMatchObject({ status: 'ready', pairs: 7 })
})

it('looks again once a person says that columns mean something else', async () => {
  const side = (text: string) => ({ text, source: null, author: null })
  const mapping = (a: string, b: string): Mapping => ({
    version: 1,
    task: 'helpful',
    prompt: 'q',
    promptId: null,
    pairId: null,
    source: null,
    responses: { kind: 'pair', a: side(a), b: side(b) },
    labels: [{ rater: { kind: 'human', name: 'Ann', column: null }, rule: { kind: 'chosen' }, list: null }],
    ratings: [],
    factors: [],
    slices: [],
  })
  const uploadId = await upload({ 'own.csv': 'q,left,right\nWhy?,one,two\n' })
  await chooseOptions({ uploadId, options: { mapping: mapping('left', 'right') }, saveAs: null })
  expect(await previewUpload(uploadId)).toMatchObject({ ok: true, pairs: 1 })
  await chooseOptions({ uploadId, options: { mapping: mapping('right', 'left') }, saveAs: null })
  const pair = await getPair(await importUpload(uploadId), 0)
  expect(pair).toMatchObject({ a: { text: 'two' }, b: { text: 'one' }, preferences: [{ choice: 1 }] })
})
