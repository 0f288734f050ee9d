import { growVersion } from '@/lib/db/dataset'
import { countOpenBlocks, moveRun, type RunRow, setRunEstimate } from '@/lib/db/run'
import { DEFAULT_SETTINGS, loadProfile } from '@/lib/profiles/load-profile'
import { ESTIMATORS } from '@/lib/words/estimator'
import { deriveFactors } from './derive-factors'
import { deriveJudge } from './derive-judge'
import { deriveWriter } from './derive-writer'
import { estimateCost } from './estimate-cost'

/** What follows the last call: an estimate after the trial, else factors, votes or responses from the answers. */
export async function endRun(run: RunRow): Promise<void> {
  if (run.status === 'trying') {
    await setRunEstimate(run.id, await estimateCost(run))
    await moveRun(run.id, ['trying'], 'ready')
    return
  }
  await moveRun(run.id, ['running'], 'finishing')
  await deriveResults(run)
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
  for (const estimator of ESTIMATORS) await loadProfile(datasetId, { ...DEFAULT_SETTINGS, estimator })
}
