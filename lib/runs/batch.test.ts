import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { pool } from '@/lib/db/client'
import { putProbe } from '@/lib/db/endpoint'
import { listOpenBatches } from '@/lib/db/runs/run-batch'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { startRun } from './control-run'
import { loadRun } from './load-run'
import { expectWhole, listVotes, pairsFile } from './test-pairs'
import { beginWork, KEY, newRun, templatesOf, untilRun, withJudge, workUntil } from './test-runs'

withDatabase()
const judge = withJudge({ shared: 'none', batchMs: 0 })
const PAIRS = 30
let files = 0

beforeEach(async () => {
  judge().control({ reset: true, faults: {}, handOver: null, isDown: false, areBatchesHeld: false })
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

describe('a batch that the service has, and of which our own note is missing', () => {
  const theirs = async () =>
    (await fetch(`${judge().url}/batches`, { headers: { authorization: `Bearer ${KEY}` } })).json()
  const accepted = async (): Promise<number> => (await theirs()).data.length

  /** Every batch that the service has was found again, and nothing was asked or paid twice. */
  async function expectNoneTwice(id: string, before: number) {
    const run = await workUntil(id, 'done')
    const ours = await listBatches(id)
    // On a busy machine questions may gather in two goes.
    expect(ours.every(({ status }) => status === 'taken')).toBe(true)
    expect(ours.reduce((sum, { count }) => sum + count, 0)).toBe((PAIRS - 5) * 2)
    expect(await accepted()).toBe(before + ours.length)
    expect(judge().counts()).toMatchObject({ received: PAIRS * 2, paidTwice: 0 })
    expect(run).toMatchObject({ done: PAIRS * 2, failed: 0 })
    await expectWhole(run, judge())
  }

  it('because the connection was cut after it was accepted, is found by its mark', async () => {
    const { id } = await planned()
    const before = await accepted()
    judge().control({ handOver: 'accepted-then-cut' })
    await expectNoneTwice(id, before)
  })

  it('because the database failed, is found by its mark', async () => {
    const { id } = await planned()
    const before = await accepted()
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    await pool().query(`create function refuse() returns trigger language plpgsql as
      $$ begin if new.batch_id <> '' then raise exception 'no room'; end if; return new; end $$`)
    await pool().query(
      'create trigger refuse before insert or update on run_batch for each row execute function refuse()',
    )
    const stopWork = beginWork()
    while (logged.mock.calls.length === 0) await wait(20)
    expect(await accepted()).toBeGreaterThan(before)
    await pool().query('drop function refuse cascade')
    await stopWork()
    expect(String(logged.mock.calls[0])).toContain('no room')
    logged.mockRestore()
    await expectNoneTwice(id, before)
  })

  it('because the process was killed in between, is found by its mark', { timeout: 120_000 }, async () => {
    const { id } = await planned()
    const before = await accepted()
    judge().control({ handOver: 'accepted-then-silent' })
    const worker = spawn(process.execPath, ['--import', 'tsx', 'lib/runs/worker.ts'], { stdio: 'ignore' })
    while ((await accepted()) === before) await wait(20)
    const ended = once(worker, 'exit')
    worker.kill('SIGKILL')
    await ended
    expect((await listBatches(id)).at(-1)).toMatchObject({ status: 'preparing' })
    await expectNoneTwice(id, before)
  })

  it('is sent again when the service does not have it', async () => {
    const { id } = await planned()
    const before = await accepted()
    judge().control({ handOver: 'cut-before' })
    const run = await workUntil(id, 'done')
    const [first, ...others] = await listBatches(id)
    expect(first).toMatchObject({ status: 'unsent' })
    expect(others.every(({ status }) => status === 'taken')).toBe(true)
    expect(await accepted()).toBe(before + others.length)
    expect(run).toMatchObject({ done: PAIRS * 2, failed: 0 })
    expect(judge().counts()).toMatchObject({ received: PAIRS * 2, paidTwice: 0 })
  })

  it('is waited for while the service is away, which is said', async () => {
    const { id } = await planned()
    judge().control({ areBatchesHeld: true })
    const stopWork = beginWork()
    while ((await listOpenBatches(id)).length === 0) await wait(20)
    judge().control({ isDown: true, areBatchesHeld: false })
    let page = await loadRun(id)
    while (!page?.run.waiting) {
      await wait(20)
      page = await loadRun(id)
    }
    expect(page.run).toMatchObject({ status: 'running', waiting: { kind: 'away' } })
    judge().control({ isDown: false })
    expect(await untilRun(id, 'done')).toMatchObject({ done: PAIRS * 2, failed: 0 })
    await stopWork()
  })
})
