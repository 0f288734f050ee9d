import { getParts } from '@/lib/db/experiments/experiment'
import { AppError } from '@/lib/errors'
import type { Served } from '@/lib/improve/experiments/plan'
import { createExperiment } from './create-experiment'
import type { ExperimentInput } from './experiment-request'
import { findExperiment } from './open-test'

/**
 * The same experiment on the same prompts with another model beside its own (arm JE or AE): two models, or one before and after
 * training. It is an experiment of its own, whose opening counts as another look.
 */
export async function repeatExperiment(id: string, served: Served): Promise<string> {
  const { plan, datasetId } = await findExperiment(id)
  if (plan.kind === 'raters') throw new AppError('invalid', 'Raters that are there are not asked: name others instead.')
  const key = plan.kind === 'judge' ? 'JE' : 'AE'
  const { verdict, split, ...same } = plan
  const repeated: ExperimentInput = {
    ...same,
    ...{ datasetId, splitSeed: split.seed, levels: plan.levels.length > 0 ? [key] : [] },
    question: `Does ${served.model} do better than ${plan.served?.model ?? 'the model'}?`.slice(0, 300),
    ...{ arms: [{ key, served }], verdict: verdict && { key: verdict.key, version: verdict.version } },
  }
  // A dataset that has grown since would be split otherwise.
  return createExperiment(repeated, await getParts(id))
}
