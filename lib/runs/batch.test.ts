import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { pool } from '@/lib/db/client'
import { putProbe } from '@/lib/db/endpoint'
import { listOpenBatches } from '@/lib/db/run-batch'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { startRun } from './control-run'
import { expectWhole, listVotes, pairsFile } from './test-pairs'
import { beginWork, newRun, templatesOf, untilRun, withJudge, workUntil } from './test-runs'

withDatabase()
const judge = withJudge({ shared: 'none', batchMs: 0 })
const PAIRS = 30
let files = 0

beforeEach(async () => {
  judge().control({ reset: true, faults: {} })
  await pool().query('truncate answer')
  await putProbe('judge', 'test-judge', {
    listed: true,
    structured: true,
    logprobs: false,
    seed: true,
    batch: true,
    remarks: [],
    milliseconds: 10,
  })
})

async function planned(): Promise<{ readonly id: string; readonly datasetId: number }> {
  const datasetId = await importFiles([pairsFile(PAIRS, `batch ${++files} `)])
  const templates = await templatesOf(({ key }) => key === 'verdict')
  const id = await newRun({ datasetId, kind: 'discrimination', templates, mode: 'batch' })
  await workUntil(id, 'ready')
  await startRun({ id })
  return { id, datasetId }
}

async function listBatches(runId: string): Promise<readonly { readonly status: string; readonly count: number }[]> {
  const { rows } = await pool().query(
    'select status, octet_length(keys) / 32 as count from run_batch where run_id = $1 order by number',
    [runId],
  )
  return rows
}

describe('a run through the batch service', () => {
  it('hands its questions over together and takes the answers', async () => {
    const { id, datasetId } = await planned()
    const run = await workUntil(id, 'done')
    // The trial was live, so that its answers were there at once.
    expect(await listBatches(id)).toEqual([{ status: 'taken', count: (PAIRS - 5) * 2 }])
    expect(run).toMatchObject({ done: PAIRS * 2, requests: PAIRS * 2, failed: 0, unreadable: 0 })
    await expectWhole(run, judge())
    expect(judge().counts().paidTwice).toBe(0)
    expect(await listVotes(datasetId, 'test-judge')).toHaveLength(PAIRS)
  })

  it('asks once more, in a second batch, what it could not read', async () => {
    const { id, datasetId } = await planned()
    judge().control({ faults: { truncated: 0.3, nan: 0.2 } })
    const run = await workUntil(id, 'done')
    const [first, second, ...others] = await listBatches(id)
    expect(others).toEqual([])
    expect(first?.count).toBe((PAIRS - 5) * 2)
    expect(second?.count).toBeGreaterThan(10)
    expect(second?.count).toBeLessThan(40)
    expect(run.requests).toBe(PAIRS * 2 + (second?.count ?? 0))
    expect(run.unreadable).toBeGreaterThan(0)
    await expectWhole(run, judge())
    expect(judge().counts().paidTwice).toBe(0)
    expect((await listVotes(datasetId, 'test-judge')).filter(({ choice }) => choice === null).length).toBeGreaterThan(0)
  })

  it('is taken over by another worker, which waits for the batch that is open', async () => {
    const { id } = await planned()
    judge().control({ areBatchesHeld: true })
    const stopFirst = beginWork()
    while ((await listOpenBatches(id)).length === 0) await wait(20)
    await stopFirst()
    expect(await untilRun(id, 'running')).toMatchObject({ done: 10 })
    judge().control({ areBatchesHeld: false })
    const run = await workUntil(id, 'done')
    expect(await listBatches(id)).toHaveLength(1)
    expect(run).toMatchObject({ done: PAIRS * 2, requests: PAIRS * 2 })
    await expectWhole(run, judge())
    expect(judge().counts().paidTwice).toBe(0)
  })

  it('leaves what it waits for to nobody else, not even a live run of the same process', async () => {
    const { id, datasetId } = await planned()
    judge().control({ areBatchesHeld: true })
    const stopWork = beginWork()
    while ((await listOpenBatches(id)).length === 0) await wait(20)
    const templates = await templatesOf(({ key }) => key === 'verdict')
    const live = await newRun({ datasetId, kind: 'discrimination', templates })
    await untilRun(live, 'ready')
    await startRun({ id: live })
    // Time to ask for what the batch will answer, which it must not.
    await wait(200)
    expect(await untilRun(live, 'running')).toMatchObject({ requests: 0 })
    expect(judge().counts().received).toBe(10)
    judge().control({ areBatchesHeld: false })
    const run = await untilRun(live, 'done')
    expect(await untilRun(id, 'done')).toMatchObject({ done: PAIRS * 2, requests: PAIRS * 2 })
    await stopWork()
    expect(run).toMatchObject({ done: 0, cached: PAIRS * 2, requests: 0 })
    expect(judge().counts()).toMatchObject({ received: PAIRS * 2, paidTwice: 0 })
  })
})
