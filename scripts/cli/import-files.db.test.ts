import { expect, test } from 'vitest'
import { loadDataset } from '@/lib/datasets/load-dataset'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from './import-files'

withDatabase()

test('files are a measured dataset once the command ends, also where no worker runs', async () => {
  const id = await importFiles(['public/samples/summaries-of-posts.csv'], 'Own', null)
  expect(await loadDataset(id)).toMatchObject({ name: 'Own', status: 'ready', pairs: 66, jobs: [] })
})
