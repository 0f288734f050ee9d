import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, expect, it, vi } from 'vitest'
import { AppError } from '@/lib/errors'
import { FileError } from '@/lib/files/file-error'
import { openUpload, readByPlan, type Upload } from '@/lib/files/readers/read-upload'
import { NO_OPTIONS } from '@/lib/ingest/assembly/import-options'
import { createFileThread } from './read-in-thread'

const folder = mkdtempSync(path.join(tmpdir(), 'read-in-thread-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const LARGE = 1e9

function write(name: string, text: string) {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return { path: file, name, bytes: statSync(file).size }
}

async function rowsOf(upload: Upload) {
  const rows = []
  for await (const batch of upload.read()) rows.push(...batch)
  return { rows, progress: upload.progress() }
}

it('gives the rows of several files as this thread reads them, and names the same fault', async () => {
  const pair = (at: number, more: object = {}) =>
    JSON.stringify({ prompt: `p${at}`, response_a: `a\ud83d ${at}`, response_b: `é ${at}`, preference: 'a', ...more })
  const lines = Array.from({ length: 3000 }, (_, at) => pair(at, at % 2 ? { 'slice.topic': at } : {}))
  const files = [
    write('one.jsonl', lines.join('\n')),
    write('two.csv', `pair_id,prompt,response_a,response_b,human.Ann\n1,p,"a\n""b""",c,tie\n2,p,d,e,what\n`),
    write('three.csv', `prompt,response_a,response_b,human.Ann\np,x,y,a\np,x,z\n`),
  ]
  const thread = createFileThread(LARGE, 3)
  if (!thread) throw new Error('no thread')
  try {
    const opened = await openUpload(files.slice(0, 2))
    if (!opened.ok) throw new Error(JSON.stringify(opened))
    const { plan } = opened.upload
    const beside = readByPlan({ files, plan, options: NO_OPTIONS, openWith: thread.open })
    expect(await rowsOf(beside)).toEqual(await rowsOf(readByPlan({ files, plan, options: NO_OPTIONS })))

    const broken = await openUpload(files.slice(2))
    const kept = broken.ok
      ? broken.upload.plan
      : { ...plan, files: plan.files.map((file) => ({ ...file, path: 'three.csv' })).slice(1) }
    const fault = (upload: Upload) => rowsOf(upload).catch((error: unknown) => error)
    const told = await fault(readByPlan({ files, plan: kept, options: NO_OPTIONS, openWith: thread.open }))
    expect(told).toBeInstanceOf(FileError)
    expect(told).toEqual(await fault(readByPlan({ files, plan: kept, options: NO_OPTIONS })))
  } finally {
    await thread.stop()
  }
})

it('takes no thread for what is read sooner than one starts, nor the core that PostgreSQL needs', () => {
  expect(createFileThread(1000, 3)).toBeNull()
  expect(createFileThread(LARGE, 2)).toBeNull()
})

it('lets an import whose thread ended be tried again', async () => {
  const files = [
    write('long.csv', `prompt,response_a,response_b,human.Ann\n${`p,x,${'long '.repeat(40)},a\n`.repeat(20_000)}`),
  ]
  const opened = await openUpload(files)
  const thread = createFileThread(LARGE, 3)
  if (!thread || !opened.ok) throw new Error('no thread, or no file')
  const asked = vi.spyOn(Worker.prototype, 'postMessage')
  try {
    const { plan } = opened.upload
    const reading = readByPlan({ files, plan, options: NO_OPTIONS, openWith: thread.open }).read()
    expect((await reading[Symbol.asyncIterator]().next()).done).toBe(false)
    await Promise.all(asked.mock.contexts.map((worker) => worker instanceof Worker && worker.terminate()))
    const end = async () => {
      for await (const rows of reading) expect([...rows].length).toBeGreaterThan(0)
    }
    const error: unknown = await end().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toBeInstanceOf(AppError)
  } finally {
    asked.mockRestore()
    await thread.stop()
  }
})
