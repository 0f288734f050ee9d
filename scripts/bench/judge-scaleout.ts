import { type Figure, figure } from './figure'
import { measureRun, serveJudge } from './judge-runs'

/** Two workers at one queue, 64 calls under way in each, against one. */
export async function bench(): Promise<readonly Figure[]> {
  const judge = await serveJudge(400)
  try {
    const one = await measureRun(1, 64, 1500)
    const two = await measureRun(2, 64, 3000)
    return [figure('judge-scaleout', two.rate, 'calls/s', one.rate, '≥ 1.8 × one worker', (_, ratio) => ratio >= 1.8)]
  } finally {
    await judge.close()
  }
}
