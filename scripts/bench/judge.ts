import { type Figure, figure } from './figure'
import { measureBare, measureRun, serveJudge } from './judge-runs'

const LATENCY_MS = 400
const CONCURRENCY = 256
const IDEAL = (CONCURRENCY * 1000) / LATENCY_MS

/** Calls a second of one worker with 256 under way, against what bare calls of the SDK reach at the same server. */
async function throughput(): Promise<readonly Figure[]> {
  const judge = await serveJudge(LATENCY_MS)
  try {
    await measureBare(judge.url, CONCURRENCY, 1000)
    const bare = await measureBare(judge.url, CONCURRENCY, 8000)
    const { rate, megabytes } = await measureRun(1, CONCURRENCY, 6000)
    const reachable = Math.min(IDEAL, bare.rate)
    return [
      figure(
        'judge-throughput',
        rate,
        'calls/s',
        reachable,
        `≥ 95 % of ${IDEAL}/s or of bare calls`,
        (_, ratio) => ratio >= 0.95,
      ),
      figure('judge-throughput memory', megabytes, 'MB', null, '< 400 MB', (value) => value < 400),
    ]
  } finally {
    await judge.close()
  }
}

/** Two workers at one queue, 64 calls under way in each, against one. */
async function scaleout(): Promise<readonly Figure[]> {
  const judge = await serveJudge(LATENCY_MS)
  try {
    const one = await measureRun(1, 64, 1500)
    const two = await measureRun(2, 64, 3000)
    return [figure('judge-scaleout', two.rate, 'calls/s', one.rate, '≥ 1.8 × one worker', (_, ratio) => ratio >= 1.8)]
  } finally {
    await judge.close()
  }
}

/** Processor time that queue, cache and database take for a call, the database's own included: beyond a bare SDK call. */
async function overhead(): Promise<readonly Figure[]> {
  const judge = await serveJudge(100)
  try {
    await measureBare(judge.url, 64, 1000)
    const bare = await measureBare(judge.url, 64, 6000)
    const { workerCpuMs, databaseCpuMs } = await measureRun(1, 64, 4000)
    const beyond = workerCpuMs - bare.cpuMs + databaseCpuMs
    const within = (value: number) => value <= 1.5
    return [
      figure('judge-overhead', beyond, 'ms', bare.cpuMs, '≤ 1.5 ms of processor a call', within),
      figure('judge-overhead database', databaseCpuMs, 'ms', null, 'part of it', () => true),
    ]
  } finally {
    await judge.close()
  }
}

const BENCHES = { 'judge-throughput': throughput, 'judge-scaleout': scaleout, 'judge-overhead': overhead } as const

/** Calls to a loopback server that stands for a model. */
export const bench = (name: keyof typeof BENCHES): Promise<readonly Figure[]> => BENCHES[name]()
