import { randomUUID } from 'node:crypto'
import { insertExperiment } from '@/lib/db/experiments/experiment'
import { putJob } from '@/lib/db/job'
import { advanceExperiment } from './advance-experiment'
import { type ExperimentInput, experimentRequest } from './experiment-request'
import { draftExperiment } from './plan-experiment'

/**
 * Freezes what an experiment will do, splits the prompts, and begins its trial: its first few calls are asked, for the
 * estimate; nothing more before it is started. One of raters that are there is computed at once. `same`: the parts of another
 * experiment, whose prompts it is to be on.
 */
export async function createExperiment(input: ExperimentInput, same?: Uint8Array): Promise<string> {
  const request = experimentRequest.parse(input)
  const { plan, material, parts } = await draftExperiment(request, same)
  const id = randomUUID()
  await insertExperiment({
    ...{ id, datasetId: request.datasetId, datasetVersion: material.pack.version, question: request.question },
    ...{ plan, parts, status: plan.kind === 'raters' ? 'testing' : 'trying' },
  })
  if (plan.kind === 'raters') await advanceExperiment(id)
  else await putJob('experiment', id)
  return id
}
