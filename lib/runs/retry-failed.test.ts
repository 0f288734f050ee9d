import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { retryFailed, startRun } from './control-run'
import { expectWhole, listVotes, pairsFile } from './test-pairs'
import { countRequests, newRun, templatesOf, withJudge, workUntil } from './test-runs'

withDatabase()
const judge = withJudge({ shared: 'none' })
const WRONG_KEY = 'sk-wrong-4711aabb'

beforeAll(() => {
  const file = path.join(process.env.DATA_DIR ?? '', 'endpoints.json')
  writeFileSync(file, JSON.stringify([{ name: 'locked', baseUrl: judge().url, apiKeyVariable: 'LOCKED_KEY' }]))
  process.env.JUDGE_ENDPOINTS = file
  process.env.LOCKED_KEY = WRONG_KEY
})

/** Judges all pairs of a dataset to the end, with a server in such trouble all the way. */
async function judgeAll(datasetId: number, trouble: object) {
  judge().control({ ...trouble, reset: true })
  const templates = await templatesOf(({ key }) => key === 'verdict')
  const id = await newRun({ datasetId, kind: 'discrimination', templates })
  await workUntil(id, 'ready')
  await startRun({ id })
  return workUntil(id, 'done')
}

describe('a run that met failures', () => {
  it('lets failed calls be asked again, and nothing else', async () => {
    const datasetId = await importFiles([pairsFile(40, 'failing')])
    const sent = await countRequests()
    // Eleven pairs, 1 and 10 to 19, fail in both orders whenever they are asked, and any call now and then.
    const failed = await judgeAll(datasetId, { faults: { reset: 0.2 }, poison: 'failing: why 1' })
    await expectWhole(failed, judge(), sent)
    expect(failed.failed).toBeGreaterThanOrEqual(22)
    expect(failed.done).toBeGreaterThan(20)
    const votes = await listVotes(datasetId, 'test-judge')
    expect(votes.length).toBeLessThanOrEqual(29)

    const before = await countRequests()
    judge().control({ faults: {}, poison: null, reset: true })
    await retryFailed(failed.id)
    const run = await workUntil(failed.id, 'done')
    expect(run).toMatchObject({ done: 80, failed: 0, unreadable: 0, cached: 0 })
    expect(judge().counts()).toMatchObject({ received: failed.failed, paidTwice: 0 })
    expect(run.requests).toBe(failed.requests + failed.failed)
    await expectWhole(run, judge(), before)
    const all = await listVotes(datasetId, 'test-judge')
    expect(all).toHaveLength(40)
    expect(all).toEqual(expect.arrayContaining([...votes]))
  })

  it('pauses a run whose key is refused, and keeps the key to itself', async () => {
    const datasetId = await importFiles([pairsFile(20, 'locked')])
    const templates = await templatesOf(({ key }) => key === 'verdict')
    const id = await newRun({ datasetId, kind: 'discrimination', templates, endpoint: 'locked' })
    const run = await workUntil(id, 'paused')
    expect(run.note).toMatch(/refused: 401/)
    expect(run.note).not.toContain(WRONG_KEY)
    expect(run).toMatchObject({ done: 0, failed: 0, unreadable: 0 })
  })
})
