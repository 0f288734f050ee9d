import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { deleteDataset } from '@/lib/datasets/change-dataset'
import { listJobs } from '@/lib/db/job'
import { getRun, moveRun } from '@/lib/db/runs/run'
import { cancelJobs } from '@/lib/imports/control-import'
import { createUpload, receiveFile } from '@/lib/imports/receive-file'
import { startImport } from '@/lib/imports/start-import'
import { createRun } from '@/lib/runs/create-run'
import { serveProduct } from './browser'
import { type CrowdShape, crowdFile } from './crowd-files'
import { type Figure, figure } from './figure'
import { serveJudge, storePairs } from './judge-runs'

const POLL_MS = 20
/** A row has 10,000 fields at most. */
const LARGEST = 9990
/** People, seconds allowed from the start of the import to the profile. */
const CROWDS = [
  [100, 5],
  [1000, 10],
  [3000, 20],
  [LARGEST, 60],
] as const
const FACTORS: CrowdShape = { people: 195, models: 5, pairs: 200, imported: 38 }
const SMALL: CrowdShape = { people: 2, models: 1, pairs: 300, imported: 0 }
const JUDGED = 300
const PAGES = ['', '/analysis', '/factors/length', '/pairs', '/pairs/1', '/improve', '/jobs', '/reports'] as const

async function start(shape: CrowdShape): Promise<number> {
  const uploadId = await createUpload()
  await receiveFile(uploadId, 'crowd.csv', Readable.from([Buffer.from(crowdFile(shape))]), null)
  return startImport({ uploadId, name: `${shape.people} people`, description: '', task: 'helpful' })
}

/** Milliseconds until a dataset's jobs of these kinds are done. */
async function untilDone(id: number, kinds: readonly ('import' | 'measure' | 'profile')[], since: number) {
  for (;;) {
    const jobs = await listJobs(id, [...kinds])
    const failed = jobs.find(({ status }) => status === 'failed')
    if (failed) throw new Error(`${failed.kind}: ${failed.error}`)
    if (jobs.length === kinds.length && jobs.every(({ status }) => status === 'done')) return performance.now() - since
    await wait(POLL_MS)
  }
}

async function timeImport(shape: CrowdShape) {
  const since = performance.now()
  const id = await start(shape)
  return { id, milliseconds: await untilDone(id, ['import', 'measure', 'profile'], since) }
}

async function timeRun(): Promise<number> {
  const datasetId = await storePairs(JUDGED)
  const id = await createRun({
    ...{ datasetId, kind: 'discrimination', endpoint: 'judge', model: 'test-judge', sample: null },
    templates: [{ key: 'verdict-prose', version: 1 }],
    ...{ concurrency: 16, budget: null, temperature: 0, seed: null, maxTokens: 100 },
    ...{ repeated: 0, ratesPairs: false, mode: 'live' },
  })
  const since = performance.now()
  await moveRun(id, ['trying'], 'running')
  while ((await getRun(id))?.status !== 'done') await wait(POLL_MS)
  return performance.now() - since
}

/** Milliseconds until the worker lets go of a profile that it is building. */
async function timeCancel(): Promise<number> {
  const id = await start({ ...SMALL, people: 600, pairs: 20 })
  while ((await listJobs(id, ['profile']))[0]?.status !== 'running') await wait(POLL_MS)
  const since = performance.now()
  await cancelJobs(id)
  await deleteDataset(id)
  return performance.now() - since
}

/** What another dataset, a run and a cancel take. */
async function timeOthers() {
  const [imported, run, cancel] = await Promise.all([timeImport(SMALL), timeRun(), timeCancel()])
  return { import: imported.milliseconds, run, cancel }
}

const peakOf = ({ pid }: ChildProcess): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

async function readPage(url: string): Promise<{ readonly kilobytes: number; readonly milliseconds: number }> {
  const since = performance.now()
  const answer = await fetch(url)
  const bytes = Buffer.byteLength(await answer.text())
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  return { kilobytes: bytes / 1000, milliseconds: performance.now() - since }
}

/**
 * Files of few pairs and many annotators, through the built product: from the start of the import to the last profile, the
 * worker's memory, the pages; and what another import, a run and a cancel take beside the largest, against without it.
 */
export async function bench(): Promise<readonly Figure[]> {
  const judge = await serveJudge(50)
  const served = await serveProduct()
  const worker = spawn(process.execPath, ['dist/worker.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  try {
    const figures: Figure[] = []
    await untilAtRest()
    const measure = async (name: string, shape: CrowdShape, seconds: number) => {
      const { id, milliseconds } = await timeImport(shape)
      figures.push(figure(`crowd ${name}`, milliseconds / 1000, 's', null, `≤ ${seconds} s`, (took) => took <= seconds))
      for (const end of PAGES) {
        const page = await readPage(`${served.url}/datasets/${id}${end}`)
        const label = `crowd ${name} page ${end || '/'}`
        figures.push(figure(label, page.kilobytes, 'kB', null, '< 400 kB', (size) => size < 400))
        figures.push(figure(`${label} answers`, page.milliseconds / 1000, 's', null, '≤ 5 s', (took) => took <= 5))
      }
      return id
    }
    for (const [people, seconds] of CROWDS)
      await measure(`${people} people`, { people, models: 2, pairs: 20, imported: 0 }, seconds)
    await measure('200 raters, 60 factors', FACTORS, 20)
    const alone = await timeOthers()
    const large = start({ people: LARGEST, models: 2, pairs: 20, imported: 0 })
    const beside = await timeOthers()
    await untilDone(await large, ['import', 'measure', 'profile'], 0)
    for (const kind of ['import', 'run', 'cancel'] as const)
      figures.push(
        figure(`crowd beside: ${kind}`, beside[kind], 'ms', alone[kind], 'ratio ≤ 2', (_, ratio) => ratio <= 2),
      )
    figures.push(figure('crowd worker', peakOf(worker), 'MB', null, '< 900 MB', (peak) => peak < 900))
    return figures
  } finally {
    const ended = once(worker, 'exit')
    worker.kill('SIGTERM')
    await ended
    await served.stop()
    await judge.close()
  }
}

/** The worker starts with the samples. */
async function untilAtRest(): Promise<void> {
  await timeImport({ ...SMALL, pairs: 20 })
}
