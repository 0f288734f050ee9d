import { expect, test } from 'vitest'
import { type JobView, toJobViews, withStages } from './load-jobs'

const job = (kind: JobView['kind'], status: JobView['status']): JobView => ({
  ...{
    id: kind,
    kind,
    status,
    waitsForMemory: false,
    error: null,
    done: 3,
    total: 3,
    rate: null,
    remainingSeconds: null,
  },
  ...{ startedAt: null, finishedAt: null },
})
const stages = (...jobs: readonly JobView[]) =>
  withStages(jobs).map(({ kind, status, done }) => `${kind} ${status} ${done}`)

test('building the profile is a stage of every import and run, and waits for what comes before, done once or not', () => {
  expect(stages(job('import', 'running'))).toEqual(['import running 3', 'measure queued 0', 'profile queued 0'])
  const appended = [job('import', 'queued'), job('measure', 'done'), job('profile', 'done')]
  expect(stages(...appended)).toEqual(['import queued 3', 'measure queued 0', 'profile queued 0'])
  const run = [job('import', 'done'), job('measure', 'done'), job('profile', 'running')]
  expect(stages(...run)).toEqual(['import done 3', 'measure done 3', 'profile running 3'])
  const ended = [job('import', 'failed'), job('measure', 'done'), job('profile', 'done')]
  expect(stages(...ended)).toEqual(['import failed 3', 'measure done 3', 'profile done 3'])
})

test('a job says that it waits for memory only while that is what it waits for', () => {
  const row = (status: JobView['status'], note: string | null) => ({
    ...{ id: 'i', kind: 'import' as const, status, note, done: 0n, total: 0n, startedDone: 0n, attempts: 0, deaths: 0 },
    ...{ lastEnd: null, error: null, startedAt: null, finishedAt: null },
  })
  const jobs = [
    row('queued', 'memory that other large work takes'),
    row('running', 'memory that other large work takes'),
    row('cancelled', 'memory that other large work takes'),
    row('queued', 'given back'),
    row('queued', null),
  ]
  const said = toJobViews(jobs, new Date()).map(({ status, waitsForMemory }) => [status, waitsForMemory])
  // The process of the second was killed, and nobody is at it.
  expect(said).toEqual([
    ['queued', true],
    ['queued', true],
    ['cancelled', false],
    ['queued', false],
    ['queued', false],
  ])
})
