import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, expect, it, vi } from 'vitest'
import { AppError } from '@/lib/errors'
import { FileError } from '@/lib/files/file-error'
import { openUpload, readByPlan, type Upload } from '@/lib/files/readers/read-upload'
import { NO_OPTIONS } from '@/lib/ingest/assembly/import-options'
import { openBeside } from './read-in-thread'

const folder = mkdtempSync(path.join(tmpdir(), 'read-in-thread-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const LARGE = 1e9

function write(name: string, text: string | Uint8Array) {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return { path: file, name, bytes: statSync(file).size }
}

async function rowsOf(upload: Upload) {
  const rows = []
  for await (const batch of upload.read()) rows.push(...batch)
  return { rows, progress: upload.progress() }
}

function writeParquet(name: string, pairs: number) {
  const cell = (column: string) =>
    Array.from({ length: pairs }, (_, at) => `${column} ${at} ${'wörds '.repeat(at % 9)}`)
  const columnData = [
    ...['prompt', 'response_a', 'response_b'].map((column) => ({ name: column, data: cell(column) })),
    { name: 'human.Ann', data: Array.from({ length: pairs }, (_, at) => (at % 3 ? 'a' : 'b')) },
  ]
  return write(name, new Uint8Array(parquetWriteBuffer({ columnData, pageSize: 2000 })))
}

const isRunning = (worker: unknown): worker is Worker => worker instanceof Worker && worker.threadId !== -1

/** Ends the threads that were asked for something meanwhile. */
async function endingThreads(work: (end: () => Promise<unknown>) => Promise<void>): Promise<void> {
  const asked = vi.spyOn(Worker.prototype, 'postMessage')
  try {
    await work(() =>
      Promise.all([...new Set(asked.mock.contexts)].map((worker) => isRunning(worker) && worker.terminate())),
    )
  } finally {
    asked.mockRestore()
  }
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
  const thread = openBeside(LARGE, 3)
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
    await opened.upload.close()
    if (broken.ok) await broken.upload.close()
  } finally {
    await thread.stop()
  }
})

it('takes no thread for what is read sooner than one starts, nor on one core', () => {
  expect(openBeside(LARGE, 1)).toBeNull()
  expect(openBeside(1000, 3)).toBeNull()
  expect(openBeside(1000, 2)).toBeNull()
})

it('unpacks pages in another thread where there are two cores, and gives the same rows', async () => {
  const files = [writeParquet('packed.parquet', 3000)]
  const opened = await openUpload(files)
  const beside = openBeside(LARGE, 2)
  if (!beside || !opened.ok) throw new Error('no thread, or no file')
  const asked = vi.spyOn(Worker.prototype, 'postMessage')
  try {
    const upload = readByPlan({ files, plan: opened.upload.plan, options: NO_OPTIONS, openWith: beside.open })
    expect(await rowsOf(upload)).toEqual(await rowsOf(opened.upload))
    expect(asked).toHaveBeenCalled()
  } finally {
    asked.mockRestore()
    await beside.stop()
  }
})

const PLAIN = `prompt,response_a,response_b,human.Ann\n${`p,x,${'long '.repeat(40)},a\n`.repeat(20_000)}`

it.each([
  ['reads files', 3, () => write('long.csv', PLAIN)],
  ['unpacks pages', 2, () => writeParquet('long.parquet', 20_000)],
])('lets an import be tried again whose thread ended that %s', async (_, cores, writeFile) => {
  const files = [writeFile()]
  const opened = await openUpload(files)
  const beside = openBeside(LARGE, cores)
  if (!beside || !opened.ok) throw new Error('no thread, or no file')
  await endingThreads(async (endThreads) => {
    const { plan } = opened.upload
    const reading = readByPlan({ files, plan, options: NO_OPTIONS, openWith: beside.open }).read()
    expect((await reading[Symbol.asyncIterator]().next()).done).toBe(false)
    const end = async () => {
      for await (const rows of reading) {
        await endThreads()
        expect([...rows].length).toBeGreaterThan(0)
      }
    }
    const error: unknown = await end().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toBeInstanceOf(AppError)
    expect(error).not.toBeInstanceOf(FileError)
  }).finally(beside.stop)
  await opened.upload.close()
})
