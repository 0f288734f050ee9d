import { disconnect } from '@/lib/db/client'
import { listen } from '@/lib/db/listen'
import { env } from '@/lib/env'
import { helpMeasuring } from '@/lib/imports/measuring/help-measuring'
import { readAlone, runAlone } from '@/lib/work/run-alone'
import { createBell } from '@/lib/work/timing'
import { workRuns } from './work-runs'

// A process that asks judges, and helps to measure what another one measures, on this machine or another one with the same database.
const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    // A second Ctrl-C does not wait for the calls under way.
    if (stopping.signal.aborted) process.exit(1)
    console.log('Waiting for the calls under way …')
    stopping.abort()
  })
const concurrency = env().judgeConcurrency
const { signal } = stopping
const bell = createBell()
const alone = readAlone(() => stopping.abort())
if (alone) await workRuns({ concurrency, bell, only: alone.id }, signal)
else {
  console.log(`Working on runs, ${concurrency} calls at once (Ctrl-C stops it)`)
  void listen({ onWaiting: bell.ring, reconnectMs: 1000 }, signal)
  await Promise.all([
    workRuns({ concurrency, bell, runAlone: (id, signal) => runAlone({ what: 'run', id }, signal) }, signal),
    helpMeasuring(signal),
  ])
}
await disconnect()
if (alone) process.exit(0)
