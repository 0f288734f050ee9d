import { beforeEach, describe, expect, it } from 'vitest'
import { pool } from '@/lib/db/client'
import { deletePrice, putPrice } from '@/lib/db/endpoint'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import type { Budget } from '@/lib/protocol/run-plan'
import { startRun } from './control-run'
import { expectWhole, pairsFile } from './test-pairs'
import { countRequests, newRun, templatesOf, withJudge, workUntil } from './test-runs'

withDatabase()
const judge = withJudge({ shared: 'none', latencyMs: 20 })
const MODEL = { endpoint: 'judge', model: 'test-judge' }
const PAIRS = 60
let files = 0

beforeEach(() => deletePrice(MODEL.endpoint, MODEL.model))

async function plan(budget: Budget | null, concurrency: number) {
  const datasetId = await importFiles([pairsFile(PAIRS, `budget ${++files} `)])
  const templates = await templatesOf(({ key }) => key === 'verdict')
  return newRun({ datasetId, kind: 'discrimination', templates, budget, concurrency })
}

/** The dearest answer so far, in tokens and in dollars at the price below. */
async function dearest(): Promise<{ readonly tokens: number; readonly usd: number }> {
  const { rows } = await pool().query(
    `select max(input_tokens + output_tokens)::int as tokens, max(input_tokens * 2e-3 + output_tokens * 8e-3) as usd from answer`,
  )
  return rows[0]
}

describe('a budget', () => {
  it.each([1, 16])('in dollars ends a run before it is passed by more than %i calls, and can be raised', async (at) => {
    await putPrice({ ...MODEL, input: 2000, output: 8000, batch: 0.5 })
    const sent = (await countRequests()) - judge().counts().received
    const id = await plan(null, at)
    const tried = await workUntil(id, 'ready')
    expect(tried.cost).toBeGreaterThan(0)
    const amount = tried.cost * 4
    await startRun({ id, budget: { unit: 'usd', amount } })
    const paused = await workUntil(id, 'paused', 'done')
    expect(paused.status).toBe('paused')
    expect(paused.note).toMatch(/budget is used up/i)
    expect(paused.cost).toBeLessThanOrEqual(amount + at * (await dearest()).usd)
    expect(paused.cost).toBeGreaterThan(amount - (at + 1) * (await dearest()).usd)
    expect(paused.cost).toBeCloseTo(Number(paused.inputTokens) * 2e-3 + Number(paused.outputTokens) * 8e-3, 6)

    await startRun({ id, budget: { unit: 'usd', amount: amount * 10 } })
    const done = await workUntil(id, 'done')
    expect(done).toMatchObject({ done: PAIRS * 2, failed: 0, note: null })
    await expectWhole(done, judge(), sent)
    expect(judge().counts().paidTwice).toBe(0)
  })

  it('in tokens needs no price', async () => {
    const id = await plan({ unit: 'tokens', amount: 12_000 }, 8)
    const ready = await workUntil(id, 'ready')
    await startRun({ id })
    const paused = await workUntil(id, 'paused', 'done')
    expect(paused).toMatchObject({ status: 'paused', cost: 0 })
    const used = Number(paused.inputTokens + paused.outputTokens)
    expect(used).toBeGreaterThan(Number(ready.inputTokens))
    expect(used).toBeLessThanOrEqual(12_000 + 8 * (await dearest()).tokens)
    await startRun({ id, budget: null })
    expect(await workUntil(id, 'done')).toMatchObject({ done: PAIRS * 2 })
  })

  it('in dollars is refused while the price is unknown', async () => {
    const unknown = /price of this model is not known/
    await expect(plan({ unit: 'usd', amount: 1 }, 8)).rejects.toThrow(unknown)
    const id = await plan(null, 8)
    await workUntil(id, 'ready')
    await expect(startRun({ id, budget: { unit: 'usd', amount: 1 } })).rejects.toThrow(unknown)
  })

  it('smaller than the trial lets nothing further begin', async () => {
    await putPrice({ ...MODEL, input: 2000, output: 8000, batch: 0.5 })
    const id = await plan({ unit: 'usd', amount: 1e-6 }, 4)
    const paused = await workUntil(id, 'paused', 'ready')
    expect(paused.status).toBe('paused')
    expect(paused.cost).toBeLessThanOrEqual(1e-6 + 4 * (await dearest()).usd)
    expect(paused.done).toBeLessThanOrEqual(4)
  })
})
