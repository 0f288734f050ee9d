import { describe, expect, it } from 'vitest'
import { pool } from '@/lib/db/client'
import { putPrice } from '@/lib/db/endpoint'
import { listRaters } from '@/lib/db/rater'
import { listVerdicts } from '@/lib/db/runs/run-answer'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import type { Estimate } from '@/lib/protocol/estimate'
import { startRun } from '@/lib/runs/control-run'
import { loadRun } from '@/lib/runs/load-run'
import { expectWhole, listVotes, pairsFile } from '@/lib/runs/test-pairs'
import { countRequests, newRun, templatesOf, withJudge, workUntil } from '@/lib/runs/test-runs'
import { readVerdict, readVerdicts } from './read-verdicts'
import { firstOf, newExperiment, newExperimentRun, stageOf, templateOf } from './test-experiment-runs'

withDatabase()
const judge = withJudge({ shared: 'none', keepsRequests: true })
const PAIRS = 40

const guided = templateOf('verdict', {
  key: 'guided',
  instructions: `${templateOf('verdict').instructions}\n\nPeople here do not prefer the response with more length: do not prefer one for having more of it.`,
})
const shown = templateOf('verdict', {
  key: 'shown',
  examples: [{ prompt: 'Why not?', source: null, first: 'An example.', second: 'Another example.', better: 'A' }],
})
const ARMS = [stageOf('J0', 'verdict'), stageOf('J1', guided), stageOf('J2', 'verdict-brief'), stageOf('J3', shown)]

describe('the arms of an experiment', () => {
  it('judge the same pairs, each as its own instruction says, and no pair of another part', async () => {
    const datasetId = await importFiles([pairsFile(PAIRS, 'arms ')])
    const sent = await countRequests()
    const experimentId = await newExperiment(datasetId)
    const base = { datasetId, experimentId, kind: 'discrimination' as const, stages: ARMS }
    const groups = firstOf(PAIRS).filter((pair) => pair % 2 === 0)
    const run = await workUntil(await newExperimentRun({ ...base, part: 'validation', groups }), 'done')
    expect(run).toMatchObject({ planned: 8 * groups.length, done: 8 * groups.length, cached: 0 })
    await expectWhole(run, judge(), sent)
    const page = await loadRun(run.id)
    expect(page?.run.templates.map(({ planned }) => planned)).toEqual(ARMS.map(() => 2 * groups.length))

    const log = judge().requests().join('\n')
    for (const pair of firstOf(PAIRS)) {
      const isAsked = groups.includes(pair)
      for (const text of [`why ${pair}?`, `Because of ${pair}.`, `Nobody knows ${pair}.`, `arms  says ${pair}.`])
        expect(log.includes(text), text).toBe(isAsked)
    }
    for (const [stage, { template }] of ARMS.entries()) {
      const verdicts = await readVerdicts(run.id, stage)
      expect(verdicts.map(({ target }) => target)).toEqual([...groups])
      const [target = 0] = groups.subarray(3)
      expect(await readVerdict(run.id, stage, target)).toEqual(verdicts.find((verdict) => verdict.target === target))
      expect(verdicts.every(({ state, graded }) => state === 'read' && graded !== null)).toBe(true)
      expect(verdicts.every(({ reasons }) => (reasons[0] === null) === (template.key === 'verdict-brief'))).toBe(true)
    }

    // The judge itself: the answers that it gave for the arm without a change are known, and the same.
    const own = await newRun({
      datasetId,
      kind: 'discrimination',
      templates: await templatesOf(({ key }) => key === 'verdict'),
    })
    await workUntil(own, 'ready')
    await startRun({ id: own })
    const alone = await workUntil(own, 'done')
    expect(alone).toMatchObject({ cached: 2 * groups.length, done: 2 * groups.length })
    expect(alone.plan.rater).toBe('test-judge')
    const votes = new Map((await listVotes(datasetId, 'test-judge')).map(({ pair, choice }) => [pair, choice]))
    for (const { target, choice } of await readVerdicts(run.id, 0)) expect(votes.get(target)).toBe(choice)
    expect(await listRaters(datasetId)).toHaveLength(2)
    expect((await listVerdicts(datasetId, 0)).map(({ rater }) => rater)).toEqual(['test-judge', 'test-judge'])
  })

  it('are tried first where that is asked for, and come to what was estimated', async () => {
    await putPrice({ endpoint: 'judge', model: 'test-judge', input: 2, output: 8, batch: 0.5 })
    const datasetId = await importFiles([pairsFile(60, 'estimate ')])
    const experimentId = await newExperiment(datasetId)
    const base = { datasetId, experimentId, kind: 'discrimination' as const, stages: ARMS, trial: true }
    const id = await newExperimentRun({ ...base, part: 'development', groups: firstOf(60) })
    const tried = await workUntil(id, 'ready')
    expect(tried.done).toBe(8 * 5)
    const estimate = tried.estimate as Estimate
    await startRun({ id })
    const run = await workUntil(id, 'done')
    expect(estimate.calls).toBe(run.requests)
    const near = (expected: number, found: number) => expect(Math.abs(found / expected - 1)).toBeLessThan(0.2)
    near(estimate.inputTokens.middle, Number(run.inputTokens))
    near(estimate.outputTokens.middle, Number(run.outputTokens))
    near(estimate.cost?.middle ?? 0, run.cost)
  })

  it('are refused where templates and runs do not fit, and asked once where two workers plan the same', async () => {
    const datasetId = await importFiles([pairsFile(4, 'refused ')])
    const experimentId = await newExperiment(datasetId)
    const base = { datasetId, experimentId, kind: 'discrimination' as const, stages: ARMS, groups: firstOf(4) }
    await expect(newExperimentRun({ ...base, stages: [stageOf('J0', 'answer')] })).rejects.toThrow('do not belong')
    const long = templateOf('verdict', { instructions: 'x'.repeat(8001) })
    await expect(newExperimentRun({ ...base, stages: [stageOf('J1', long)] })).rejects.toThrow(
      'of arm J1 cannot be asked',
    )
    await expect(newExperimentRun({ ...base, groups: firstOf(0) })).rejects.toThrow('do not belong')
    await expect(newExperimentRun({ ...base, settings: { mode: 'batch' } })).rejects.toThrow('batch service')
    const ids = await Promise.all([newExperimentRun(base), newExperimentRun(base), newExperimentRun(base)])
    expect(new Set(ids).size).toBe(1)
    const { rows } = await pool().query('select 1 from run_block where run_id = $1', [ids[0]])
    expect(rows).toHaveLength((await workUntil(ids[0] ?? '', 'done')).plan.blocks)
  })
})
