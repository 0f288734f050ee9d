import { setTimeout as wait } from 'node:timers/promises'
import { disconnect } from '@/lib/db/client'
import { env } from '@/lib/env'
import { importDataset } from '@/lib/imports/import-dataset'
import { indexWaiting } from '@/lib/imports/index-texts'
import { loadSamples } from '@/lib/imports/load-samples'
import { measureDataset } from '@/lib/imports/measure-dataset'
import { runFetch } from '@/lib/imports/run-fetch'
import { requeueFetches } from '@/lib/imports/run-fetch-orphans'
import { sweepUploads } from '@/lib/imports/sweep-uploads'
import { buildProfiles } from '@/lib/profiles/build-profiles'
import { FETCH_QUEUE, stopBoss } from '@/lib/queue/boss'
import { workJobs } from '@/lib/queue/work-jobs'
import { workRuns } from '@/lib/runs/work-runs'
import { requeueOrphans } from './requeue-orphans'
import { type JobHandlers, runJob } from './run-job'

const SWEEP_MS = 2000
/** How long calls under way may take to end when the worker is told to stop: their answers are paid for. */
const GRACE_MS = 6000
const HANDLERS: JobHandlers = {
  import: importDataset,
  async measure(datasetId, report) {
    await measureDataset(datasetId, report)
    await buildProfiles(datasetId)
  },
}
const judging = new AbortController()
let runs: Promise<void> = Promise.resolve()
let stopping = false

async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  judging.abort()
  await Promise.race([runs, wait(GRACE_MS)])
  await stopBoss().catch(() => {})
  await disconnect().catch(() => {})
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)

async function attempt(what: string, work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => {
    if (!stopping) console.error(`${what}:`, error)
  })
}

/** Beside the sweep of jobs: a download that is taken up again here must not hold that up. */
async function sweepFetches(): Promise<void> {
  for (; !stopping; await wait(SWEEP_MS)) await attempt('open fetches', requeueFetches)
}

/** Beside everything else: a search does without the index until it is there. */
async function sweepTexts(): Promise<void> {
  for (; !stopping; await wait(SWEEP_MS)) await attempt('search index', () => indexWaiting(() => !stopping))
}

await workJobs(2, (jobId) => runJob(HANDLERS, jobId))
await workJobs(2, (uploadId) => runFetch(uploadId), FETCH_QUEUE)
void sweepFetches()
void sweepTexts()
runs = workRuns({ concurrency: env().judgeConcurrency, ends: true }, judging.signal)
await attempt('samples', loadSamples)
for (let round = 0; !stopping; round++) {
  await attempt('open jobs', () => requeueOrphans(HANDLERS))
  if (round % 1800 === 0) await attempt('abandoned uploads', sweepUploads)
  await wait(SWEEP_MS)
}
