import { disconnect } from '@/lib/db/client'
import { listen } from '@/lib/db/listen'
import { env } from '@/lib/env'
import { createBell } from '@/lib/work/timing'
import { workRuns } from './work-runs'

// A process that asks judges and does nothing else, on this machine or another one with the same database.
const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    // A second Ctrl-C does not wait for the calls under way.
    if (stopping.signal.aborted) process.exit(1)
    console.log('Waiting for the calls under way …')
    stopping.abort()
  })
console.log(`Working on runs, ${env().judgeConcurrency} calls at once (Ctrl-C stops it)`)
const bell = createBell()
void listen({ onWaiting: bell.ring, reconnectMs: 1000 }, stopping.signal)
await workRuns({ concurrency: env().judgeConcurrency, bell }, stopping.signal)
await disconnect()
