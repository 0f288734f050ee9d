import { describe, expect, it } from 'vitest'
import { pool } from '@/lib/db/client'
import { getRun, moveRun } from '@/lib/db/runs/run'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { pauseRun, removeRun, retryFailed, startRun, stopRun } from '@/lib/runs/control-run'
import { pairsFile } from '@/lib/runs/test-pairs'
import { withJudge, workUntil } from '@/lib/runs/test-runs'
import { firstOf, listExperimentJobs, newExperiment, newExperimentRun, stageOf } from './test-experiment-runs'

withDatabase()
const judge = withJudge({ shared: 'none' })
let files = 0

async function begin(change: Partial<Parameters<typeof newExperimentRun>[0]> = {}) {
  const datasetId = await importFiles([pairsFile(8, `ends ${++files} `)])
  const experimentId = await newExperiment(datasetId)
  const stages = [stageOf('J0', 'verdict')]
  const base = { datasetId, experimentId, kind: 'discrimination' as const, stages, groups: firstOf(8) }
  return { ...base, id: await newExperimentRun({ ...base, ...change }) }
}
const endJobs = (experimentId: string) =>
  pool().query(`update job set status = 'done' where experiment_id = $1`, [experimentId])

describe('the end of a run of an experiment', () => {
  it('puts a job for the experiment, and so does its trial', async () => {
    const { id, experimentId } = await begin({ trial: true })
    expect(await listExperimentJobs(experimentId)).toEqual([])
    await workUntil(id, 'ready')
    expect(await listExperimentJobs(experimentId)).toEqual(['queued'])
    await endJobs(experimentId)
    await startRun({ id })
    expect(await listExperimentJobs(experimentId)).toEqual(['done'])
    await workUntil(id, 'done')
    expect(await listExperimentJobs(experimentId)).toEqual(['queued'])
  })

  it('is one with the putting of the job: a death between the two would leave it unended', async () => {
    const { id, experimentId } = await begin()
    await moveRun(id, ['running'], 'finishing')
    // As if the process, or the database, ended just where the job is put.
    await pool().query(`create function refuse() returns trigger language plpgsql as $$ begin raise 'gone'; end $$`)
    await pool().query(
      `create trigger refuse before insert or update on job for each row when (new.kind = 'experiment') execute function refuse()`,
    )
    await expect(moveRun(id, ['finishing'], 'stopped')).rejects.toThrow('gone')
    expect((await getRun(id))?.status).toBe('finishing')
    await pool().query('drop trigger refuse on job')
    expect(await listExperimentJobs(experimentId)).toEqual([])
    expect(await moveRun(id, ['finishing'], 'stopped')).toBe(true)
    expect(await listExperimentJobs(experimentId)).toEqual(['queued'])
  })

  it('comes when it is stopped or cannot be read, never with a pause', async () => {
    const { id, experimentId } = await begin()
    await pauseRun(id)
    expect(await listExperimentJobs(experimentId)).toEqual([])
    await stopRun(id)
    expect(await workUntil(id, 'stopped')).toMatchObject({ status: 'stopped' })
    expect(await listExperimentJobs(experimentId)).toEqual(['queued'])
    await endJobs(experimentId)
    await startRun({ id })
    expect(await workUntil(id, 'done')).toMatchObject({ done: 16 })
    expect(await listExperimentJobs(experimentId)).toEqual(['queued'])
    await endJobs(experimentId)
    await moveRun(id, ['done'], 'failed', 'It cannot be read.')
    expect(await listExperimentJobs(experimentId)).toEqual(['queued'])
    await expect(removeRun(id)).rejects.toThrow('belongs to an experiment')
  })

  it('can ask again what failed, but not beside another run of the experiment', async () => {
    const { id, experimentId, ...base } = await begin()
    judge().control({ poison: `ends ${files} : why 3?` })
    const run = await workUntil(id, 'done')
    expect(run).toMatchObject({ done: 14, failed: 2 })
    judge().control({ poison: null })
    const other = await newExperimentRun({ ...base, experimentId, round: 'judge-other' })
    await expect(retryFailed(id)).rejects.toThrow('Another run of this experiment')
    await workUntil(other, 'done')
    await retryFailed(id)
    expect(await workUntil(id, 'done')).toMatchObject({ done: 14, cached: 2, failed: 0 })
  })
})
