import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { pool } from '@/lib/db/client'
import { ALL_PAIRS } from '@/lib/pairs/pairs-query'
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

/** The milliseconds a page of pairs takes while the profile is being built, and those of the build. */
async function readDuringBuild(id: number): Promise<readonly [number, number]> {
  const start = performance.now()
  const took = () => performance.now() - start
  const built = inProfileThread('loadDashboard', id).then(took)
  const query = { ...ALL_PAIRS, factor: 'f0', model: 'r1' }
  const read = inProfileThread('loadPairs', id, query).then(took)
  return [await read, await built]
}

/** How long opening a dataset of 200,000 pairs blocks its process: beside it in a thread, against in the process itself. */
export async function bench(): Promise<readonly Figure[]> {
  const id = await storeDataset(200_000, 20, 3)
  const beside = await longestBlock(() => inProfileThread('loadDashboard', id))
  const forget = () => pool().query('delete from cached_profile where dataset_id = $1', [id])
  await forget()
  const inside = await longestBlock(() => loadDashboard(id))
  await forget()
  await readDuringBuild(id) // the second thread starts and reads its columns
  await forget()
  const [read, built] = await readDuringBuild(id)
  return [
    figure('event-loop', beside, 'ms', inside, '≤ 50 ms at the longest', (value) => value <= 50),
    figure('read-during-build', read, 'ms', built, '≤ 150 ms', (value) => value <= 150),
  ]
}
