import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { moveExperiment } from '@/lib/db/experiments/experiment'
import { insertTemplate } from '@/lib/db/judge-template'
import { listExperimentRuns } from '@/lib/db/runs/run'
import { withDatabase } from '@/lib/db/test-database'
import { retryOwnRun, startOwnRun } from '@/lib/runs/control-run'
import { withJudge } from '@/lib/runs/test-runs'
import { advanceExperiment, advanceOnce } from './advance-experiment'
import {
  pauseExperiment,
  removeExperiment,
  resumeExperiment,
  retryExperiment,
  startExperiment,
  stopExperiment,
} from './control-experiment'
import { createExperiment } from './create-experiment'
import { EXPERIMENT_JOBS } from './experiment-jobs'
import { type ExperimentInput, experimentRequest } from './experiment-request'
import { loadExperiment } from './load-experiment'
import { beginExperiments, plantedDataset, untilExperiment } from './test-experiments'
import { VERDICT } from './test-finished'
import { freezeWording, saveWording } from './word-experiment'

withDatabase()
withJudge()
let datasetId = 0
beforeAll(async () => {
  datasetId = await plantedDataset(20)
})

const on = (model: string) => ({ endpoint: 'judge', model })
const request = (rest: Partial<ExperimentInput> = {}): ExperimentInput => ({
  ...{ datasetId, question: 'Does guidance help?', kind: 'judge', served: on('test-judge'), concurrency: 16 },
  ...{ arms: [{ key: 'J1' }] },
  ...rest,
})

/** A worker while something is done. */
async function atWork(work: () => Promise<void>): Promise<void> {
  const stop = beginExperiments()
  try {
    await work()
  } finally {
    await stop()
  }
}

/** Three targets of a run as a fault, or a text that was missing, would have left them. */
async function lose(id: string, round: string, state: 'failed' | 'skipped', slots: readonly string[] = []) {
  const { rows } = await pool().query(
    `with own as (select id from run where experiment_id = $1 and round = $2 order by created_at desc limit 1),
     lost as (update run_call set state = $3::"CallState", answer_key = null, note = 'it was lost'
       where run_id = (select id from own) and target in
         (select distinct target from run_call where run_id = (select id from own) order by target limit 3)
       returning target)
     update run set ${state} = ${state} + (select count(*) from lost), done = greatest(0, done - (select count(*) from lost))
     where id = (select id from own) returning (select array_agg(distinct target) from lost) as targets`,
    [id, round, state],
  )
  await pool().query(
    'delete from experiment_text where experiment_id = $1 and slot = any($2) and prompt_index = any($3)',
    [...[id, slots, rows[0]?.targets]],
  )
}

test('what was built on a text that failed is filled run by run, and a stop in between leaves nothing stale', () =>
  atWork(async () => {
    const input = request({ kind: 'writer', served: on('world-obedient'), outside: on('world-outside') })
    const id = await createExperiment({ ...input, arms: [{ key: 'A5' }] })
    await untilExperiment(id, 'ready')
    await startExperiment({ id })
    await untilExperiment(id, 'wording')
    await freezeWording(id)
    const first = await untilExperiment(id, 'chosen')
    await lose(id, 'draft', 'failed', ['A0', 'A5'])
    await lose(id, 'contest-own', 'skipped')
    await lose(id, 'contest-outside', 'skipped')
    const lacks = async () => (await listExperimentRuns(id)).map(({ failed, skipped }) => failed + skipped)
    expect((await lacks()).slice(1).every((lost) => lost > 0)).toBe(true)
    await retryExperiment(id)
    await stopExperiment(id)
    expect((await loadExperiment(id))?.validation).toBeNull()
    while ((await listExperimentRuns(id)).some(({ status }) => status === 'finishing')) await wait(20)
    await resumeExperiment({ id })
    const again = await untilExperiment(id, 'chosen')
    expect(again.validation).toEqual(first.validation)
    // Contests of two texts that are the same are asked of nobody.
    expect(await lacks()).toEqual(first.runs.map(({ view }) => view.ledger.failed + view.ledger.skipped))
  }))

test('a run that failed is gone on with, and one that waits for its turn begins', () =>
  atWork(async () => {
    const id = await createExperiment(request({ served: on('GPT-4'), stops: false }))
    await untilExperiment(id, 'ready')
    await pool().query(`update run set status = 'failed' where experiment_id = $1`, [id])
    await moveExperiment(id, ['ready'], 'failed')
    await resumeExperiment({ id })
    await untilExperiment(id, 'done')
    // As after a death between the move of the experiment and the start of its run.
    const other = await createExperiment(request({ served: on('GPT-3') }))
    await untilExperiment(other, 'ready')
    await moveExperiment(other, ['ready'], 'developing', {}, { putsJob: true })
    expect((await untilExperiment(other, 'wording')).development).not.toBeNull()
    const [run] = await listExperimentRuns(other)
    await expect(startOwnRun({ id: run?.id ?? '' })).rejects.toThrow(/belongs to an experiment/)
    await expect(retryOwnRun(run?.id ?? '')).rejects.toThrow(/belongs to an experiment/)
  }))

test('two edits at once both stay, and asking again does not undo them', () =>
  atWork(async () => {
    const id = await createExperiment(request({ served: on('PaLM2') }))
    await untilExperiment(id, 'ready')
    await startExperiment({ id })
    await untilExperiment(id, 'wording')
    await lose(id, 'judge', 'failed')
    await Promise.all(['J1', 'J2'].map((arm) => saveWording({ id, arm, guidance: `Mine of ${arm}.` })))
    const mine = async () => (await loadExperiment(id))?.wording?.map(({ guidance }) => guidance)
    expect(await mine()).toEqual(['', 'Mine of J1.', 'Mine of J2.'])
    await pool().query(`update experiment set plan = jsonb_set(plan, '{budget}', $2) where id = $1`, [
      id,
      JSON.stringify({ unit: 'tokens', amount: 1 }),
    ])
    await expect(retryExperiment(id)).rejects.toThrow(/used up/)
    await pool().query(`update experiment set plan = jsonb_set(plan, '{budget}', 'null') where id = $1`, [id])
    await retryExperiment(id)
    const again = await untilExperiment(id, 'wording')
    expect(again.runs.every(({ view }) => view.ledger.failed === 0)).toBe(true)
    expect(await mine()).toEqual(['', 'Mine of J1.', 'Mine of J2.'])
  }))

test('a pause while a part ends is heeded, and a run that was paused by itself says so', async () => {
  const id = await createExperiment(request({ served: on('LLaMA2') }))
  await advanceExperiment(id)
  await pauseExperiment(id)
  expect(await moveExperiment(id, ['trying'], 'ready', {}, { unlessNoted: true })).toBe(false)
  expect((await loadExperiment(id))?.note).toBe('Paused.')
  await moveExperiment(id, ['trying'], 'trying')
  expect((await loadExperiment(id))?.runs.map(({ status }) => status)).toEqual(['paused'])
  expect((await loadExperiment(id))?.note).toBe('Paused.')
})

test('one that cannot be read is given up and removed all the same', async () => {
  const id = await createExperiment(request())
  await pool().query(`update experiment set wording = '[{"arm": 1}]' where id = $1`, [id])
  await EXPERIMENT_JOBS.experiment.giveUp(id, 'It cannot be read.')
  const { rows } = await pool().query('select note from experiment where id = $1', [id])
  expect(rows).toEqual([{ note: 'It cannot be read.' }])
  await removeExperiment(id)
  expect(await loadExperiment(id)).toBeNull()
})

test('what could only fail later is refused before anything is asked', async () => {
  await expect(createExperiment(request({ arms: [{ key: 'J2' }] }))).rejects.toThrow(/could improve something/)
  expect(experimentRequest.safeParse(request({ levels: ['A5', 'A5'] })).success).toBe(false)
  expect(experimentRequest.safeParse(request({ annotator: 'x'.repeat(201) })).success).toBe(false)
})

test('an arm that cannot be asked falls away, and with none left nothing more is paid', () =>
  atWork(async () => {
    const long = 'Which is better? '.padEnd(7990, 'x')
    const template = { ...VERDICT, key: 'long-verdict', version: 1, instructions: long }
    await insertTemplate(template)
    const verdict = { key: 'long-verdict', version: 1 }
    await expect(createExperiment(request({ verdict }))).rejects.toThrow(/7.990 characters.* at most 5.500/)
    const id = await createExperiment(request({ served: on('GPT-2') }))
    await pool().query(`update experiment set plan = jsonb_set(plan, '{verdict}', $2) where id = $1`, [
      id,
      JSON.stringify(template),
    ])
    await untilExperiment(id, 'ready')
    await startExperiment({ id })
    const ended = await untilExperiment(id, 'stopped')
    expect(ended.note).toMatch(/^Nothing is left to test: J1: Its instruction.* J2: Its instruction/)
    expect(ended.wording?.map(({ arm }) => arm)).toEqual(['J0'])
    await expect(resumeExperiment({ id })).rejects.toThrow(/Nothing is left to test/)
  }))

test('the test part does not open by itself where nothing is ahead on validation', async () => {
  const id = await createExperiment(request({ stops: false, question: 'Nothing ahead?' }))
  const validation = { prompts: 4, pairs: 4, arms: [], winner: null, changing: null, smallest: null }
  await moveExperiment(id, ['trying'], 'chosen', { validation })
  expect(await advanceOnce(id)).toBe(false)
  expect((await loadExperiment(id))?.status).toBe('chosen')
})
