import { pool } from '@/lib/db/client'
import { loadDashboard } from '@/lib/profiles/load-dashboard'
import { type Figure, figure } from '@/scripts/bench/figure'
import { storeDataset } from '@/scripts/bench/store-dataset'

const PAIRS = 100_000
const DOMAINS = ['law', 'medicine', 'travel', 'cooking', 'sports', 'history', 'music'] as const
const MOST = 150

async function took(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const median = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN

/**
 * What a dashboard takes for a slice, and for a choice of people, that nobody has seen before: 100,000 pairs, 20 factors, two
 * annotators and two models, against building the whole of it.
 */
export async function bench(): Promise<readonly Figure[]> {
  const slices = (pair: number) => ({ domain: DOMAINS[pair % DOMAINS.length] ?? '' })
  const id = await storeDataset(PAIRS, 20, 4, { text: () => 't', slices })
  await pool().query(`update rater set kind = 'human', setting = '' where dataset_id = $1 and index = 1`, [id])
  const whole = await took(() => loadDashboard(id))
  // The columns are read and the functions compiled: what is measured is what each click costs.
  const [first, ...values] = DOMAINS
  await loadDashboard(id, { slice: 'domain', value: first })
  const ofSlices: number[] = []
  for (const value of values) ofSlices.push(await took(() => loadDashboard(id, { slice: 'domain', value })))
  const ofPeople: number[] = []
  for (const people of [['r0'], ['r1']]) ofPeople.push(await took(() => loadDashboard(id, { people })))
  return [
    figure('slice', median(ofSlices), 'ms', whole, `≤ ${MOST} ms`, (value) => value <= MOST),
    figure('slice people', median(ofPeople), 'ms', whole, `≤ ${MOST} ms`, (value) => value <= MOST),
  ]
}
