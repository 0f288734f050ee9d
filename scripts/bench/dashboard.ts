import { loadDashboard } from '@/lib/profiles/load-dashboard'
import { type Figure, figure, medianOf } from './figure'
import { storeDataset } from './store-dataset'

/** What the dashboard of 100,000 pairs loads once its profile is kept, against loading it the first time. */
export async function bench(): Promise<readonly Figure[]> {
  const id = await storeDataset(100_000, 20, 3)
  const start = performance.now()
  await loadDashboard(id)
  const first = performance.now() - start
  const cached = await medianOf(20, () => loadDashboard(id))
  return [figure('dashboard', cached, 'ms', first, '≤ 150 ms at the median once cached', (value) => value <= 150)]
}
