import { type Figure, figure } from './figure'
import { measureBare, measureRun, serveJudge } from './judge-runs'

/** Processor time that queue, cache and database take for a call, the database's own included: beyond a bare SDK call. */
export async function bench(): Promise<readonly Figure[]> {
  const judge = await serveJudge(100)
  try {
    await measureBare(judge.url, 64, 1000)
    const bare = await measureBare(judge.url, 64, 6000)
    const { workerCpuMs, databaseCpuMs } = await measureRun(1, 64, 4000)
    const overhead = workerCpuMs - bare.cpuMs + databaseCpuMs
    const within = (value: number) => value <= 1.5
    return [
      figure('judge-overhead', overhead, 'ms', bare.cpuMs, '≤ 1.5 ms of processor a call', within),
      figure('judge-overhead database', databaseCpuMs, 'ms', null, 'part of it', () => true),
    ]
  } finally {
    await judge.close()
  }
}
