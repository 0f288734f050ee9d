import { disconnect } from '@/lib/db/client'
import { fastClock } from '@/lib/test-clock'
import { readAlone, runAlone } from '@/lib/work/run-alone'
import { createBell } from '@/lib/work/timing'
import { workRuns } from './work-runs'

// A worker of runs as the product's, which ends as soon as it asks a model of this name. Another one is asked beside it.
const { POISONED } = process.env
const ask = globalThis.fetch
globalThis.fetch = async (input, init) => {
  if (typeof init?.body === 'string' && init.body.includes(`"${POISONED}"`)) process.kill(process.pid, 'SIGKILL')
  return ask(input, init)
}

const stopping = new AbortController()
const stop = () => stopping.abort()
process.on('SIGTERM', stop)
const alone = readAlone(stop)
const working = { concurrency: 4, bell: createBell(), clock: fastClock(20) }
const mode = alone
  ? { only: alone.id }
  : { runAlone: (id: string, signal: AbortSignal) => runAlone({ what: 'run', id }, signal) }
await workRuns({ ...working, ...mode }, stopping.signal)
await disconnect()
process.exit(0)
