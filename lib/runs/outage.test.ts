import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import type { RunView } from '@/lib/protocol/run-view'
import { fastClock } from '@/lib/test-clock'
import { startRun, stopRun, tryNow } from './control-run'
import { loadRun } from './load-run'
import { expectWhole, pairsFile } from './test-pairs'
import { beginWork, newRun, templatesOf, untilRun, withJudge, workUntil } from './test-runs'

withDatabase()
const judge = withJudge({ shared: 'none' })
const MODEL = 'test-judge'
let files = 0

beforeEach(async () => {
  judge().control({
    isDown: false,
    faults: {},
    queued: [],
    byModel: {},
    poison: null,
    answersLeft: null,
    latencyMs: 0,
    reset: true,
  })
  await pool().query('truncate answer, endpoint_limit')
})

async function tried(pairs: number, { model = MODEL, concurrency = 16 } = {}) {
  const datasetId = await importFiles([pairsFile(pairs, `outage ${++files} `)])
  const templates = await templatesOf(({ key }) => key === 'verdict')
  const id = await newRun({ datasetId, kind: 'discrimination', templates, model, concurrency })
  return { id, datasetId, templates }
}

async function started(pairs: number, options: Parameters<typeof tried>[1] = {}): Promise<string> {
  const { id } = await tried(pairs, options)
  await workUntil(id, 'ready')
  await startRun({ id })
  return id
}

async function untilShown(id: string, isSo: (run: RunView) => boolean): Promise<RunView> {
  for (;;) {
    const page = await loadRun(id)
    if (page && isSo(page.run)) return page.run
    await wait(10)
  }
}

describe('a judge that dies', () => {
  it('pauses its run, says why, and is gone on with by itself when it is back: no call failed', async () => {
    const id = await started(100)
    judge().control({ answersLeft: 60 })
    const stopWork = beginWork()
    await untilShown(id, ({ ledger }) => ledger.done > 40)
    judge().control({ isDown: true, answersLeft: null })
    const shown = await untilShown(id, ({ waiting }) => waiting?.kind === 'away' && waiting.times > 3)
    expect(shown).toMatchObject({ status: 'running', rate: null, secondsLeft: null, ledger: { failed: 0 } })
    expect(shown.waiting?.reason).toMatch(/ECONNREFUSED/)
    expect(shown.waiting?.until).not.toBeNull()
    judge().control({ isDown: false })
    const run = await untilRun(id, 'done')
    await stopWork()
    expect(run).toMatchObject({ done: 200, failed: 0, unreadable: 0 })
    expect(judge().counts().paidTwice).toBe(0)
    expect((await loadRun(id))?.run.waiting).toBeNull()
  })

  it('whose requests are accepted and reset, or answered with 5xx, is the same', async () => {
    const id = await started(40)
    for (const fault of ['reset', '500', '503'] as const) {
      judge().control({ faults: { [fault]: 1 } })
      const stopWork = beginWork()
      await untilShown(id, ({ waiting }) => (waiting?.times ?? 0) > 12)
      await stopWork()
      expect(await untilRun(id, 'running')).toMatchObject({ failed: 0 })
      await pool().query('truncate endpoint_limit')
    }
    judge().control({ faults: {} })
    expect(await workUntil(id, 'done')).toMatchObject({ done: 80, failed: 0 })
  })

  it('during the trial holds the trial up, and a person can look at once or stop', async () => {
    judge().control({ isDown: true })
    const { id } = await tried(20)
    // So slow that nothing but the person ends the wait.
    const stopWork = beginWork({ clock: fastClock(0.02) })
    await untilShown(id, ({ status, waiting }) => status === 'trying' && waiting !== null)
    judge().control({ isDown: false })
    await wait(30)
    await tryNow(id)
    await stopWork()
    expect(await workUntil(id, 'ready')).toMatchObject({ done: 10, failed: 0 })
    judge().control({ isDown: true })
    await startRun({ id })
    const stopAgain = beginWork()
    await untilShown(id, ({ waiting }) => waiting?.kind === 'away')
    await stopRun(id)
    expect(await untilRun(id, 'stopped')).toMatchObject({ done: 10, failed: 0 })
    await stopAgain()
  })

  it('does not excuse a request that alone fails: it is failed, and the run ends', async () => {
    const { id } = await tried(20)
    judge().control({ poison: `outage ${files} : why 17?` })
    await workUntil(id, 'ready')
    await startRun({ id })
    const run = await workUntil(id, 'done')
    // One pair, in both orders; every other one was answered.
    expect(run).toMatchObject({ done: 38, failed: 2 })
    // On a slow machine the two alone look like a model that is silent: it is asked once more whether it is there.
    expect([0, 1]).toContain(judge().counts().received - (40 + 2 * 4))
    await expectWhole(run, judge())
  })
})

describe('a model that asks to be left alone', () => {
  it('is waited for until it said, which is shown with how often it refused', async () => {
    const { id } = await tried(20)
    judge().control({ faults: { '429-retry-after': 1 } })
    const began = Date.now()
    const stopWork = beginWork({ clock: fastClock(1) })
    const shown = await untilShown(id, ({ waiting }) => (waiting?.times ?? 0) >= 10)
    expect(shown).toMatchObject({ status: 'trying', waiting: { kind: 'busy' } })
    expect(shown.waiting?.reason).toMatch(/^429/)
    // A second after it refused, which was some time between then and now.
    expect(Date.parse(shown.waiting?.until ?? '')).toBeGreaterThanOrEqual(began + 1000)
    expect(Date.parse(shown.waiting?.until ?? '')).toBeLessThanOrEqual(Date.now() + 1000)
    judge().control({ faults: {} })
    await stopWork()
    expect(await workUntil(id, 'ready')).toMatchObject({ done: 10, failed: 0 })
  })

  it('for ever, without a word how long, is asked less and less, and no call is failed', async () => {
    const { id } = await tried(20)
    judge().control({ faults: { '429': 1 } })
    const stopWork = beginWork({ clock: fastClock(40) })
    await untilShown(id, ({ waiting }) => (waiting?.times ?? 0) > 50 && waiting?.until !== null)
    await stopWork()
    expect(await untilRun(id, 'trying')).toMatchObject({ failed: 0 })
  })

  it('holds back no other model of its endpoint', async () => {
    const models = ['LLaMA2', 'PaLM2', MODEL]
    const ids: string[] = []
    for (const model of models) ids.push((await tried(40, { model, concurrency: 64 })).id)
    const [busy = '', silent = '', well = ''] = ids
    for (const id of ids) await workUntil(id, 'ready')
    for (const id of ids) await startRun({ id })
    judge().control({ byModel: { LLaMA2: '429-retry-after', PaLM2: 'silence' } })
    const stopWork = beginWork({ concurrency: 8 })
    await untilShown(busy, ({ waiting }) => waiting !== null)
    expect(await untilRun(well, 'done')).toMatchObject({ done: 80, failed: 0 })
    expect(await untilRun(busy, 'running')).toMatchObject({ done: 10 })
    expect(await untilRun(silent, 'running')).toMatchObject({ done: 10 })
    judge().control({ byModel: {}, isDown: true })
    await stopWork()
  })
})
