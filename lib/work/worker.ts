import { realClock } from '@/lib/clock'
import { disconnect } from '@/lib/db/client'
import { sweepTables } from '@/lib/db/deletion/sweep-tables'
import { listen } from '@/lib/db/listen'
import { env } from '@/lib/env'
import { EXPERIMENT_JOBS } from '@/lib/experiments/experiment-jobs'
import { IMPORT_JOBS } from '@/lib/imports/import-jobs'
import { loadSamples } from '@/lib/imports/load-samples'
import { helpMeasuring } from '@/lib/imports/measuring/help-measuring'
import { sweepUploads } from '@/lib/imports/receive-file'
import { remeasureOutdated } from '@/lib/imports/remeasure-outdated'
import { PROFILE_JOBS, profileJobs } from '@/lib/profiles/profile-jobs'
import { RUN_JOBS } from '@/lib/runs/end-run'
import { workRuns } from '@/lib/runs/work-runs'
import { callHere } from '@/lib/threads/call-here'
import { type Lane, memoryHere, placesIn } from './lanes'
import { offerToEnd, readAlone, runAlone } from './run-alone'
import { type JobHandlers, runJob } from './run-job'
import { createBell } from './timing'
import { workJobs } from './work-jobs'

const HANDLERS = { ...IMPORT_JOBS, ...PROFILE_JOBS, ...RUN_JOBS, ...EXPERIMENT_JOBS }
const buildHere = () => callHere(async () => (await import('@/lib/profiles/profile-thread')).threadCalls)
/** In a process that has one job. */
const HANDLERS_ALONE = {
  ...HANDLERS,
  ...profileJobs(buildHere),
  lint: {
    async run(datasetId, { report }) {
      const { lintDataset } = await import('@/lib/imports/lint-alone')
      await lintDataset(Number(datasetId), report)
    },
  },
} satisfies JobHandlers
/**
 * A slow host must not hold up imports, nor measuring old datasets anew, nor large profiles the end of a run; the search index
 * is for when there is time.
 */
const LANES: readonly Lane[] = [
  { kinds: ['import'], most: 2 },
  { kinds: ['measure'], most: 2 },
  { kinds: ['profile'], most: 2 },
  { kinds: ['run_end'], most: 2 },
  { kinds: ['experiment'], most: 2 },
  { kinds: ['fetch'], most: 2 },
  { kinds: ['index'], most: 1 },
  { kinds: ['lint'], most: 1 },
]
/** Index and lint have a place that nobody else takes: an import waits for neither. */
const LARGE: Lane = { kinds: ['import', 'profile'], most: placesIn(memoryHere()) }
const RECONNECT_MS = 1000
const HOUR_MS = 3_600_000
/** How long calls under way may take to end when the worker is told to stop: their answers are paid for. */
const GRACE_MS = 6000

/** How ready this process is to be ended where memory runs out, of 1000; one that does a single suspected job is more so. */
const [OFFERED, OFFERED_ALONE] = [300, 800]

const stopping = new AbortController()
const { signal } = stopping
const bells = { job: createBell(), run: createBell(), dataset: createBell() }
let working: Promise<unknown> = Promise.resolve()

async function attempt(what: string, work: () => Promise<unknown>): Promise<void> {
  await work().catch((error: unknown) => {
    if (!signal.aborted) console.error(`${what}:`, error)
  })
}

async function stop(): Promise<void> {
  if (signal.aborted) return
  stopping.abort()
  await Promise.race([working, realClock.wait(GRACE_MS)])
  await disconnect().catch(() => {})
  process.exit(0)
}
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, stop)

async function workOnAll(): Promise<void> {
  void offerToEnd(OFFERED)
  void listen({ onWaiting: (where) => bells[where].ring(), reconnectMs: RECONNECT_MS }, signal)
  working = Promise.all([
    workJobs(
      {
        handlers: HANDLERS,
        lanes: LANES,
        large: LARGE,
        bell: bells.job,
        runAlone: (id, signal) => runAlone({ what: 'job', id }, signal),
      },
      signal,
    ),
    workRuns(
      {
        concurrency: env().judgeConcurrency,
        bell: bells.run,
        runAlone: (id, signal) => runAlone({ what: 'run', id }, signal),
      },
      signal,
    ),
    helpMeasuring(signal),
  ])
  void dropTables()
  await attempt('samples', loadSamples)
  await attempt('measuring anew', remeasureOutdated)
  for (; !signal.aborted; await realClock.wait(HOUR_MS, signal)) await attempt('abandoned uploads', sweepUploads)
}

/** Whenever a dataset was deleted; and what a worker that ended, or a wait that was cut off, has left. */
async function dropTables(): Promise<void> {
  for (; !signal.aborted; await bells.dataset.wait(realClock, HOUR_MS, signal))
    await attempt('tables of deleted datasets', sweepTables)
}

const alone = readAlone(stop)
if (alone) {
  await offerToEnd(OFFERED_ALONE)
  const { what, id } = alone
  working = attempt(`${what} ${id}`, () =>
    what === 'job'
      ? runJob(HANDLERS_ALONE, id, { signal, givesWay: true })
      : workRuns({ concurrency: env().judgeConcurrency, bell: bells.run, only: id }, signal),
  )
  await working
  await stop()
} else await workOnAll()
