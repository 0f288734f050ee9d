import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { pool } from '@/lib/db/client'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'
import { loadDashboard } from '@/lib/profiles/load-dashboard'
import { type Figure, figure } from './figure'
import { storeDataset } from './store-dataset'

const NS_PER_MS = 1e6

/** For how many milliseconds this process could answer nobody, at the longest, while `work` was under way. */
async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await wait(20)
  delay.reset()
  await work()
  await wait(20)
  delay.disable()
  return delay.max / NS_PER_MS
}

/** How long opening a dataset of 200,000 pairs blocks its process: beside it in a thread, against in the process itself. */
export async function bench(): Promise<readonly Figure[]> {
  const id = await storeDataset(200_000, 20, 3)
  const beside = await longestBlock(() => inProfileThread('loadDashboard', id))
  await pool().query('delete from cached_profile where dataset_id = $1', [id])
  const inside = await longestBlock(() => loadDashboard(id))
  return [figure('event-loop', beside, 'ms', inside, '≤ 50 ms at the longest', (value) => value <= 50)]
}
