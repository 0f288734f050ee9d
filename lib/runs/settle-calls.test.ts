import { expect, it } from 'vitest'
import { realClock as clock } from '@/lib/clock'
import { claimAnswers } from '@/lib/db/answer'
import { pool } from '@/lib/db/client'
import { type SettledCall, settleCalls } from '@/lib/db/runs/run-call'
import { withDatabase } from '@/lib/db/test-database'
import { openWorkerSession } from '@/lib/db/worker-session'
import { importFiles } from '@/lib/imports/test-import'
import { listEndpoints } from '@/lib/judge/endpoint'
import { composeRequest } from '@/lib/protocol/compose-request'
import { createCaller } from './ask-judge'
import { openRun } from './open-run'
import { newRun, templatesOf, withJudge } from './test-runs'

withDatabase()
const judge = withJudge()

const HALF = '\ud83d'
const NUL = String.fromCharCode(0)
const csv = 'pair_id,prompt,response_a,response_b,human.Ann\np1,Why?,One.,Two.,a'
const newOne = async () => {
  const datasetId = await importFiles([{ name: 'own.csv', bytes: csv }])
  return newRun({ datasetId, kind: 'factors', templates: await templatesOf(({ key }) => key === 'fluency') })
}
const call = (target: number, key: Buffer, change: Partial<SettledCall['answer']> = {}): SettledCall => ({
  stage: 0,
  target,
  variant: 0,
  state: 'done',
  key,
  note: `bad ${NUL} note ${HALF}`,
  answer: {
    state: 'read',
    value: { number: 3 },
    raw: `raw ${NUL}${HALF}`,
    reason: null,
    repaired: false,
    inputTokens: 2 ** 40,
    outputTokens: 1,
    milliseconds: 1.5,
    fingerprint: `fp${NUL}`,
    ...change,
  },
})
const claim = (worker: number, key: Buffer) =>
  claimAnswers(worker, [{ key, endpoint: 'judge', model: 'm', template: 'fluency', version: 1 }])

it('stores what PostgreSQL cannot hold in a form that it can', async () => {
  const id = await newOne()
  const session = await openWorkerSession()
  const key = Buffer.alloc(32, 1)
  await claim(session.id, key)
  const facts = { facts: [`half ${HALF}`, `nul ${NUL}`] }
  expect(await settleCalls(id, [call(0, key, { value: facts })], 0)).toMatchObject({ status: 'trying' })
  const { rows } = await pool().query('select value, raw, requests, counted from answer where key = $1', [key])
  expect(rows).toEqual([
    { value: { facts: ['half \ufffd', 'nul \ufffd'] }, raw: 'raw \ufffd\ufffd', requests: 1, counted: 1 },
  ])
  await session.close()
})

it('takes nothing from an answer that came, and counts every request once', async () => {
  const id = await newOne()
  const [first, second] = [await openWorkerSession(), await openWorkerSession()]
  const key = Buffer.alloc(32, 2)
  expect((await claim(first.id, key)).get(key.toString('hex'))).toEqual({ kind: 'ours' })
  expect((await claim(second.id, key)).get(key.toString('hex'))).toEqual({ kind: 'theirs' })
  await first.close()
  expect((await claim(second.id, key)).get(key.toString('hex'))).toEqual({ kind: 'ours' })
  await settleCalls(id, [call(0, key)], 0)
  await settleCalls(id, [{ ...call(1, key, { state: 'failed', value: null }), state: 'failed' }], 0)
  const { rows } = await pool().query('select state, value from answer where key = $1', [key])
  expect(rows).toEqual([{ state: 'read', value: { number: 3 } }])
  const run = await pool().query('select requests, done, failed from run where id = $1', [id])
  expect(run.rows).toEqual([{ requests: 2, done: 1, failed: 1 }])
  await second.close()
})

it('refuses steps without those they build on, and the same question twice', async () => {
  const datasetId = await importFiles([{ name: 'own.csv', bytes: csv }])
  for (const templates of [[{ key: 'facts-focus', version: 1 }], Array(2).fill({ key: 'fluency', version: 1 })])
    await expect(newRun({ datasetId, kind: 'factors', templates })).rejects.toThrow('do not belong')
})

it('pays once for the same question, even before the database knows the answer', async () => {
  const run = await openRun(await newOne())
  const session = await openWorkerSession()
  const [endpoint] = listEndpoints()
  const [template] = run?.row.plan.templates ?? []
  if (!run || !endpoint || !template) throw new Error('no run')
  const caller = createCaller({ worker: session.id, endpoint, capacity: 8, clock })
  const request = composeRequest(template, { prompt: 'P', source: null, response: 'R.' }, run.row.plan)
  const ask = (target: number) =>
    caller.ask(run, { stage: 0, target, variant: 0, template, request, facts: 0, weighed: false, repetition: 0 })
  const before = judge().counts().received
  const answers = [await ask(0), await ask(1), ...(await Promise.all([ask(2), ask(3)]))]
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(judge().counts().received - before).toBe(1)
  await run.recorder.drain()
  const { rows } = await pool().query('select requests, done, cached from run where id = $1', [run.row.id])
  expect(rows).toEqual([{ requests: 1, done: 1, cached: 3 }])
  await session.close()
})
