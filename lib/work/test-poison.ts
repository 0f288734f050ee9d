import { writeFileSync } from 'node:fs'
import { realClock } from '@/lib/clock'
import { getFetchJob } from '@/lib/db/job'
import { listen } from '@/lib/db/listen'
import { readAlone, runAlone } from './run-alone'
import { type JobHandlers, runJob } from './run-job'
import { createBell, TIMING } from './timing'
import { workJobs } from './work-jobs'

// A worker as the product's, whose one job kills the process that it runs in. Beside it runs one that does nothing wrong.
const { POISONED, INNOCENT = '', GIVEN_UP = '' } = process.env
const HANDLERS: JobHandlers = {
  fetch: {
    async run(upload) {
      const first = (await getFetchJob(upload))?.attempts === 1
      if (upload !== POISONED) return first ? realClock.wait(60_000) : undefined
      // Together at first: nobody can tell which of the two it was.
      while (first && (await getFetchJob(INNOCENT))?.status !== 'running') await realClock.wait(5)
      process.kill(process.pid, 'SIGKILL')
    },
    async giveUp(_, reason) {
      writeFileSync(GIVEN_UP, reason)
    },
  },
}

const stopping = new AbortController()
const stop = () => process.exit(0)
process.on('SIGTERM', stop)
const alone = readAlone(stop)
const bell = createBell()
if (alone) {
  await runJob(HANDLERS, alone.id)
  stop()
}
void listen({ onWaiting: bell.ring, reconnectMs: 100 }, stopping.signal)
await workJobs(
  {
    handlers: HANDLERS,
    lanes: [{ kinds: ['fetch'], most: 2 }],
    bell,
    timing: { ...TIMING, retryMs: 1, sweepMs: 20 },
    runAlone: (id, signal) => runAlone({ what: 'job', id }, signal),
  },
  stopping.signal,
)
