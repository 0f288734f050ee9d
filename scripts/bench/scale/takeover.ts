import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { deleteDataset } from '@/lib/datasets/change-dataset'
import { pool } from '@/lib/db/client'
import { markSampleLoaded } from '@/lib/db/dataset'
import { listJobs } from '@/lib/db/job'
import { fileBytes } from '@/lib/files/store/upload-store'
import { createUpload, receiveFile } from '@/lib/imports/receive-file'
import { startImport } from '@/lib/imports/start-import'
import { samples } from '@/prisma/samples/samples'
import { type Figure, figure } from '@/scripts/bench/figure'
import { makeHome } from '@/scripts/bench/import/worker-home'
import { bundleEntries, WORKER } from '@/scripts/launch/build.mjs'
import { MEMORY } from '@/scripts/launch/product.mjs'
import { tethered, WORKER_MEMORY } from '@/scripts/launch/tethered.mjs'
import { writePreferenceCsv } from './preference-csv'

const RUNS = 3
/** Enough that the import is still going on when it is interrupted. */
const PAIRS = 300_000
const HOME = path.resolve('.data/takeover')

/** A worker as the product runs it, when it listens for jobs; and how long that took. */
async function startWorker(): Promise<{ worker: ChildProcess; milliseconds: number }> {
  const started = performance.now()
  const env = { ...process.env, ...MEMORY, NODE_ENV: 'production' as const, PGAPPNAME: `takeover ${started}` }
  const worker = spawn(process.execPath, [...tethered(), ...WORKER_MEMORY, WORKER], { cwd: HOME, stdio: 'ignore', env })
  const listening = `select 1 from pg_stat_activity where query = 'listen proclivity' and application_name = $1`
  while ((await pool().query(listening, [env.PGAPPNAME])).rowCount === 0) {
    if (worker.exitCode !== null) throw new Error(`A worker ended with exit code ${worker.exitCode}.`)
    await wait(10)
  }
  return { worker, milliseconds: performance.now() - started }
}

async function end(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return
  const ended = once(worker, 'exit')
  worker.kill('SIGKILL')
  await ended
}

/** Milliseconds from the end of a worker that imports until another one is at it. */
async function takenUp(datasetId: number, worker: ChildProcess): Promise<number> {
  const job = async () => (await listJobs(datasetId)).find(({ kind }) => kind === 'import')
  if ((await job())?.status !== 'running') throw new Error('The import ended before its worker did.')
  const killed = Date.now()
  await end(worker)
  for (;;) {
    const { attempts = 0, startedAt, status } = (await job()) ?? {}
    if (status === 'done' || status === 'failed') throw new Error('The import ended with its worker.')
    if (startedAt && attempts > 1) return startedAt.getTime() - killed
    await wait(10)
  }
}

/** How long work waits whose process was killed, against how long a worker takes to start; the slowest of some kills. */
export async function bench(): Promise<readonly Figure[]> {
  makeHome(HOME)
  await bundleEntries(process.cwd(), path.join(HOME, 'dist'))
  for (const { file } of samples) await markSampleLoaded(file)
  const file = path.join(HOME, 'pairs.csv')
  await writePreferenceCsv(file, { pairs: PAIRS, promptWords: 20, responseWords: 50 })
  const taken: number[] = []
  const starts: number[] = []
  let workers: readonly ChildProcess[] = []
  try {
    for (let run = 0; run < RUNS; run++) {
      const uploadId = await createUpload()
      await receiveFile(uploadId, 'pairs.csv', fileBytes(file), statSync(file).size)
      const first = await startWorker()
      const datasetId = await startImport({ uploadId, name: 'takeover', description: '', task: 'helpful' })
      const second = await startWorker()
      workers = [first.worker, second.worker]
      starts.push(second.milliseconds)
      // Whichever of the two has taken it: the one that started first.
      taken.push(await takenUp(datasetId, first.worker))
      await end(second.worker)
      await deleteDataset(datasetId)
    }
  } finally {
    for (const worker of workers) await end(worker)
    rmSync(HOME, { recursive: true, force: true })
  }
  return [
    figure(
      'takeover',
      Math.max(...taken),
      'ms',
      Math.max(...starts),
      '≤ 5000 ms',
      (milliseconds) => milliseconds <= 5000,
    ),
  ]
}
