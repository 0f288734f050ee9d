import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { JobView } from '@/lib/work/load-jobs'
import { JobProgress } from './job-progress'

const said = (change: Partial<JobView>) => {
  const job: JobView = {
    ...{ id: 'i', kind: 'import', status: 'queued', waitsForMemory: false, done: 0, total: 2048, error: null },
    ...{ rate: null, remainingSeconds: null, startedAt: null, finishedAt: null, ...change },
  }
  return renderToStaticMarkup(<JobProgress job={job} />)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

test('says what work waits for that other large work holds up, and nothing where it only waits for its turn', () => {
  expect(said({ waitsForMemory: true })).toMatch(
    /Importing rows queued .*It waits for memory that other large work takes, and begins by itself\./,
  )
  expect(said({})).not.toMatch(/memory/)
})
