import { setTimeout as wait } from 'node:timers/promises'
import { loadSamples } from '@/lib/datasets/load-samples'
import { sweepUploads } from '@/lib/datasets/sweep-uploads'
import { disconnect } from '@/lib/db/client'
import { stopBoss } from '@/lib/queue/boss'
import { workJobs } from '@/lib/queue/work-jobs'
import { requeueOrphans } from './requeue-orphans'
import { runJob } from './run-job'

const SWEEP_MS = 2000
let stopping = false

async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
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

await workJobs(2, runJob)
await attempt('samples', loadSamples)
for (let round = 0; !stopping; round++) {
  await attempt('open jobs', requeueOrphans)
  if (round % 1800 === 0) await attempt('abandoned uploads', sweepUploads)
  await wait(SWEEP_MS)
}
