import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { NO_OPTIONS } from '@/lib/ingest/assembly/import-options'
import { DEFAULT_LIMITS } from './readers/read-bytes'
import { openUpload, readByPlan, type Upload, type UploadRow } from './readers/read-upload'
import { readPlan, storedPlan } from './readers/upload-plan'

const row = (at: number) => ({ prompt: `P${at}`, response_a: `A${at}`, response_b: `B${at}`, preference: 'a' })
const rows = [row(1), row(2), row(3)]

async function allRows(upload: Upload): Promise<readonly UploadRow[]> {
  const read: UploadRow[] = []
  for await (const batch of upload.read()) read.push(...batch)
  return read
}

it.each([
  ['lists', JSON.stringify({ train: rows.slice(1), test: rows.slice(0, 1), workers: [{ worker: 1 }] })],
  ['rows by id', JSON.stringify({ _meta: { version: 1 }, x: rows[0], y: rows[1], z: rows[2] })],
  [
    'columns',
    JSON.stringify({ prompt: { x: 'P' }, response_a: { x: 'A' }, response_b: { x: 'B' }, preference: { x: 'a' } }),
  ],
  ['names and cells', JSON.stringify({ columns: Object.keys(row(1)), data: rows.map((each) => Object.values(each)) })],
  ['objects in a row', rows.map((each) => JSON.stringify(each, null, 2)).join('\n')],
  [
    'a packed page of the hub',
    gzipSync(JSON.stringify({ rows: rows.map((each, at) => ({ row_idx: at, row: each })), num_rows_total: 9 })),
  ],
  ['groups', JSON.stringify([{ split: 'test', rows }])],
])('a stored plan reads %s as they were looked at', async (_, content) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'proclivity-plan-'))
  try {
    const file = { path: path.join(folder, 'x'), name: 'x.json', bytes: content.length }
    await writeFile(file.path, content)
    const opened = await openUpload([file])
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
    const looked = await allRows(opened.upload)
    const plan = readPlan(JSON.parse(JSON.stringify(storedPlan(opened.upload.plan, 'x'))), 'x', null)
    if (!plan) throw new Error('the plan cannot be read back')
    const upload = readByPlan({ files: [file], plan, limits: DEFAULT_LIMITS, options: NO_OPTIONS })
    expect(await allRows(upload)).toEqual(looked)
    expect(plan.leftOut).toEqual(opened.upload.plan.leftOut)
    expect(upload.progress().bytesRead).toBe(content.length)
  } finally {
    await rm(folder, { recursive: true })
  }
})
