import { randomUUID } from 'node:crypto'
import { deleteExperimentRow, insertExperiment } from '@/lib/db/experiments/experiment'
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
  const isAsked = plan.kind !== 'raters'
  const row = { id, datasetId: request.datasetId, datasetVersion: material.pack.version, question: request.question }
  await insertExperiment({ ...row, plan, parts, status: isAsked ? 'trying' : 'testing' }, isAsked)
  if (isAsked) return id
  try {
    await advanceExperiment(id)
  } catch (error) {
    // Nothing was asked or paid, and nobody could take it on.
    await deleteExperimentRow(id)
    throw error
  }
  return id
}
