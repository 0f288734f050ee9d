import { AppError } from '@/lib/errors'
import { loadExperiment } from '@/lib/experiments/load-experiment'
import type { ExperimentView } from '@/lib/improve/experiments/experiment-view'
import type { Served } from '@/lib/improve/experiments/plan'
import type { ExperimentResult } from '@/lib/improve/experiments/result'
import type { FrozenExperiment } from './frozen-experiment'

/** Composed from factors alone; a model’s or a person’s own words may hold texts of the dataset. */
const COMPOSED = ['J1', 'J2', 'A5', 'A6']

/** Finished experiments of a dataset as a report holds them; `hidden`: no annotator is named. */
export async function freezeExperiments(
  datasetId: number,
  ids: readonly string[],
  hidden: boolean,
): Promise<{ readonly experiments?: readonly FrozenExperiment[] }> {
  const frozen: FrozenExperiment[] = []
  for (const id of new Set(ids)) {
    const experiment = await loadExperiment(id)
    if (experiment?.dataset.id !== datasetId || !experiment.result)
      throw new AppError('invalid', 'An experiment of this report is gone, or its test part was not read yet.')
    frozen.push(frozenOf(experiment, experiment.result, hidden))
  }
  return frozen.length > 0 ? { experiments: frozen } : {}
}

const modelOf = (served: Served | null) => served && { model: served.model }

function frozenOf(experiment: ExperimentView, result: ExperimentResult, hidden: boolean): FrozenExperiment {
  const { id, question, people, plan, sizes, wording, openedAt } = experiment
  return {
    ...{ id, question, sizes, openedAt },
    people: hidden && !people.startsWith('the majority of ') ? 'one annotator' : people,
    plan: {
      ...{ kind: plan.kind, served: modelOf(plan.served), outside: modelOf(plan.outside) },
      arms: plan.arms.map(({ key, served }) => ({ key, served: modelOf(served) })),
    },
    guidance: (wording ?? [])
      .filter(({ arm, guidance, edited }) => COMPOSED.includes(arm) && guidance !== '' && !edited)
      .map(({ arm, guidance }) => ({ arm, text: guidance })),
    // Which pairs to read is for those who may read them.
    result: { ...result, arms: result.arms.map((arm) => ({ ...arm, read: { improved: [], worsened: [] } })) },
  }
}
