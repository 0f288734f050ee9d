import { expect, test } from 'vitest'
import { databaseFolders } from './changed-steps.mjs'

test('a change is tested on a database where its folder has such tests', () => {
  const files = [
    'lib/runs/work-runs.ts',
    'lib/runs/faults.test.ts',
    'lib/db/job.ts',
    'lib/words/format.ts',
    'README.md',
  ]
  expect(databaseFolders(files)).toEqual(['lib/runs/', 'lib/db/'])
  expect(databaseFolders(['components/ui/icon.tsx'])).toEqual([])
})
