import { expect, test } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { isDashboardKept } from '@/lib/improvements/advice'
import { retireProfileThreads } from '@/lib/profiles/profile-threads'
import { buildAsWorker } from './build-as-worker'
import { storeDataset } from './store-dataset'

withDatabase()

test('a dataset of a benchmark has all that its dashboard shows, advice too, so that a server opens it ahead', async () => {
  const id = await storeDataset(5100, 3, 2)
  expect(await isDashboardKept(id)).toBe(false)
  await buildAsWorker(id)
  expect(await isDashboardKept(id)).toBe(true)
  retireProfileThreads()
})
