import { describe, expect, it } from 'vitest'
import { getRun } from '@/lib/db/runs/run'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { pauseRun, startRun, stopRun } from './control-run'
import { expectWhole, listVerdicts, listVotes, pairsFile } from './test-pairs'
import { beginWork, countRequests, newRun, templatesOf, untilRun, withJudge, workUntil } from './test-runs'
import { killWorker, until, withWorkers } from './test-workers'
import { viewOf } from './view-run'

withDatabase()
const judge = withJudge({ shared: 'none' })
const startWorker = withWorkers()
let files = 0

/** Until what was asked is answered and kept, and nothing more is asked, however often one looks. */
async function untilStill(id: string): Promise<void> {
  let [asked, looks] = [-1, 0]
  await until(async () => {
    const { received, inFlight } = judge().counts()
    if (received === asked && inFlight === 0 && (await settledOf(id)) === received) looks++
    else [asked, looks] = [received, 0]
    return looks === 25
  })
}

/** A run that was tried and may be worked on, with a server that counts from zero. */
async function begin(pairs: number) {
  judge().control({ answersLeft: null, latencyMs: 0, reset: true })
  const sent = await countRequests()
  const datasetId = await importFiles([pairsFile(pairs, `recovery ${++files} `)])
  const templates = await templatesOf(({ key }) => key === 'verdict')
  const id = await newRun({ datasetId, kind: 'discrimination', templates, concurrency: 64 })
  await workUntil(id, 'ready')
  await startRun({ id })
  return { datasetId, id, sent }
}

const settledOf = async (id: string): Promise<number> => (await getRun(id))?.done ?? 0

describe('work that is shared, halted or killed', () => {
  it('is taken over from a process that was killed with calls in flight', async () => {
    const { datasetId, id, sent } = await begin(100)
    judge().control({ answersLeft: 40 })
    const worker = startWorker(16)
    await until(async () => (await settledOf(id)) > 20 && judge().counts().inFlight === 16)
    const open = judge().counts().inFlight
    await killWorker(worker)
    judge().control({ answersLeft: null })
    const run = await workUntil(id, 'done')
    expect(run).toMatchObject({ done: 200, cached: 0, failed: 0, unreadable: 0 })
    await expectWhole(run, judge(), sent)
    expect(run.requests).toBe(judge().counts().received)
    expect(run.requests).toBe(200 + open)
    // The server may have been through with what nobody was there to hear.
    expect(judge().counts().paidTwice).toBeLessThanOrEqual(open)
    expect(await listVotes(datasetId, 'test-judge')).toHaveLength(100)
  })

  it('is shared by processes that ask nothing twice', async () => {
    const { id, sent } = await begin(200)
    judge().control({ answersLeft: 0 })
    startWorker(8)
    startWorker(8)
    await until(() => judge().counts().inFlight >= 16)
    judge().control({ answersLeft: null })
    const run = await workUntil(id, 'done')
    expect(run).toMatchObject({ done: 400, requests: 400, failed: 0 })
    await expectWhole(run, judge(), sent)
    expect(judge().counts()).toMatchObject({ received: 400, paidTwice: 0 })
  })

  it('goes on after a pause with what is left', async () => {
    const { id, sent } = await begin(100)
    judge().control({ answersLeft: 40 })
    const stopWork = beginWork({ concurrency: 8 })
    await until(async () => (await settledOf(id)) > 40 && judge().counts().inFlight === 8)
    await pauseRun(id)
    judge().control({ answersLeft: null, latencyMs: 300 })
    await untilStill(id)
    const paused = await untilRun(id, 'paused')
    expect(paused.done).toBe(judge().counts().received)
    expect(paused.done).toBeLessThan(200)
    await startRun({ id })
    const run = await untilRun(id, 'done')
    await stopWork()
    expect(run).toMatchObject({ done: 200, requests: 200, cached: 0 })
    await expectWhole(run, judge(), sent)
    expect(judge().counts().paidTwice).toBe(0)
  })

  it('stops with what was judged, says what it left out, and can go on', async () => {
    const { datasetId, id, sent } = await begin(100)
    judge().control({ answersLeft: 40 })
    const stopWork = beginWork({ concurrency: 8 })
    await until(async () => (await settledOf(id)) > 40 && judge().counts().inFlight === 8)
    await stopRun(id)
    judge().control({ answersLeft: null, latencyMs: 300 })
    const stopped = await untilRun(id, 'stopped')
    await stopWork()
    await expectWhole(stopped, judge(), sent)
    const { ledger } = viewOf(stopped, 100, Date.now())
    expect(ledger.skipped).toBe(200 - stopped.done)
    expect(ledger.skipped).toBeGreaterThan(0)
    expect(stopped.done).toBe(judge().counts().received)
    const whole = [...Map.groupBy(await listVerdicts(id), ({ target }) => target)].flatMap(([pair, calls]) =>
      calls.length === 2 ? [pair] : [],
    )
    const votes = await listVotes(datasetId, 'test-judge')
    expect(votes.map(({ pair }) => pair)).toEqual(whole)
    expect(votes.length).toBeGreaterThan(15)

    judge().control({ latencyMs: 0 })
    await startRun({ id })
    const run = await workUntil(id, 'done')
    expect(run).toMatchObject({ done: 200, requests: 200 })
    expect(await listVotes(datasetId, 'test-judge')).toHaveLength(100)
    expect(judge().counts().paidTwice).toBe(0)
  })
})
