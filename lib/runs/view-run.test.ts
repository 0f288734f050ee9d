import { expect, it } from 'vitest'
import { pool } from '@/lib/db/client'
import { getRun } from '@/lib/db/runs/run'
import { settleCalls } from '@/lib/db/runs/run-call'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { pairsFile } from './test-pairs'
import { newRun, templatesOf } from './test-runs'
import { viewOf } from './view-run'

withDatabase()

it('counts the time left by what was asked of late, not by answers known before or by a pause', async () => {
  process.env.JUDGE_BASE_URL = 'http://127.0.0.1:9/v1'
  const datasetId = await importFiles([pairsFile(100)])
  const id = await newRun({
    datasetId,
    kind: 'discrimination',
    templates: await templatesOf(({ key }) => key === 'verdict'),
  })
  const settle = (from: number, count: number, state: 'done' | 'cached') =>
    settleCalls(
      id,
      Array.from({ length: count }, (_, at) => ({
        ...{ stage: 0, target: from + at, variant: 0, state, key: null, note: null, answer: null },
      })),
      0,
    )
  const view = async () => {
    const run = await getRun(id)
    if (!run) throw new Error('no run')
    return viewOf(run, 100, Date.now())
  }
  await pool().query(`update run set status = 'running', resumed_at = now() - interval '40 seconds' where id = $1`, [
    id,
  ])
  await settle(0, 60, 'cached')
  expect(await view()).toMatchObject({ rate: null, ledger: { remaining: 140 } })
  await settle(60, 20, 'done')
  const { rate, secondsLeft } = await view()
  // Twenty just now, of the last twenty seconds or so: about one a second, whatever was known before.
  expect(rate).toBeGreaterThan(1)
  expect(rate).toBeLessThan(1.3)
  expect(secondsLeft).toBeCloseTo(120 / (rate ?? 0), 5)
  // What came long ago fades.
  await pool().query(`update run set recent_at = now() - interval '60 seconds' where id = $1`, [id])
  expect((await view()).rate).toBeLessThan(0.1)
})

it('slows the first guess down as the judge bears fewer calls at once, and says nothing while it is waited for', async () => {
  const [{ id } = { id: '' }] = (await pool().query<{ id: string }>('select id from run limit 1')).rows
  const range = { low: 90, middle: 100, high: 110 }
  const estimate = {
    tried: 5,
    tokenized: 5,
    calls: 200,
    inputTokens: range,
    outputTokens: range,
    cost: null,
    seconds: range,
  }
  await pool().query(`update run set recent = 0, recent_at = null, estimate = $2 where id = $1`, [id, estimate])
  const run = await getRun(id)
  if (!run) throw new Error('no run')
  const bears = { endpoint: 'judge', model: 'test-judge', limit: 4, waits: null, reason: null, times: 0 } as const
  const at = { since: null, until: null }
  expect(viewOf(run, 100, Date.now()).secondsLeft).toBeCloseTo((120 * 100) / 200)
  expect(viewOf(run, 100, Date.now(), { ...bears, ...at })).toMatchObject({ concurrencyInUse: 4, secondsLeft: 240 })
  const waits = { ...bears, waits: 'away', since: new Date(), until: null } as const
  expect(viewOf(run, 100, Date.now(), waits)).toMatchObject({ rate: null, secondsLeft: null })
})
