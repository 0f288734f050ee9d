import { growVersion } from '@/lib/db/dataset'
import { putJob } from '@/lib/db/job'
import { countOpenBlocks, getRun, moveRun, type RunRow, setRunEstimate } from '@/lib/db/runs/run'
import type { JobHandlers } from '@/lib/work/run-job'
import { deriveFactors } from './derive/derive-factors'
import { deriveJudge } from './derive/derive-judge'
import { deriveWriter } from './derive/derive-writer'
import { estimateCost } from './estimate-cost'
import { keepTexts } from './experiments/keep-texts'
import { isOver } from './work-run'

/** The job that ends a run of which no block is left, or that was stopped. */
export const RUN_JOBS = {
  run_end: {
    async run(id) {
      const run = await getRun(id)
      if (run && (await isOver(run))) await endRun(run)
    },
    // Its answers are paid for: whoever resumes the run has them ended again.
    async giveUp(id, reason) {
      await moveRun(id, ['trying'], 'paused', reason)
      await moveRun(id, ['running', 'finishing'], 'stopped', reason)
    },
  },
} as const satisfies JobHandlers

/** What follows the last call: an estimate after the trial, else factors, votes or responses from the answers. */
async function endRun(run: RunRow): Promise<void> {
  if (run.status === 'trying') {
    await setRunEstimate(run.id, await estimateCost(run))
    await moveRun(run.id, ['trying'], 'ready')
    return
  }
  await moveRun(run.id, ['running'], 'finishing')
  // What an experiment asked says nothing of the dataset: no rater, no factor and no response comes of it.
  if (run.experimentId !== null) await keepTexts(run)
  else await deriveResults(run)
  const isWhole = (await countOpenBlocks(run.id, run.plan.blocks)) === 0
  await moveRun(run.id, ['finishing'], isWhole ? 'done' : 'stopped')
}

/** Makes factors, votes or responses of the answers there are; can be done again after more came. */
async function deriveResults(run: RunRow): Promise<void> {
  const { datasetId } = run
  if (run.plan.kind === 'generation') return deriveWriter(run)
  if (run.plan.kind === 'factors') await deriveFactors(run)
  else await deriveJudge(run)
  await growVersion(datasetId)
  await putJob('profile', datasetId)
}
