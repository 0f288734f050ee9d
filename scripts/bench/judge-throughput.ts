import { type Figure, figure } from './figure'
import { measureBare, measureRun, serveJudge } from './judge-runs'

const LATENCY_MS = 400
const CONCURRENCY = 256
const IDEAL = (CONCURRENCY * 1000) / LATENCY_MS

/** Calls a second of one worker with 256 under way, against what bare calls of the SDK reach at the same server. */
export async function bench(): Promise<readonly Figure[]> {
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
