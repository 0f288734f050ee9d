import { listRaters } from '@/lib/db/rater'
import { AppError } from '@/lib/errors'
import { loadExperiment } from '@/lib/experiments/load-experiment'
import type { ExperimentView } from '@/lib/improve/experiments/experiment-view'
import type { Served } from '@/lib/improve/experiments/plan'
import type { ExperimentResult } from '@/lib/improve/experiments/result'
import type { FrozenExperiment } from './frozen-experiment'

/** Composed from factors alone; a model’s or a person’s own words may hold texts of the dataset. */
const COMPOSED = ['J1', 'J2', 'A5', 'A6']

/** Finished experiments of a dataset as a report holds them; `names`: what its raters are called, where no annotator is named. */
export async function freezeExperiments(
  datasetId: number,
  ids: readonly string[],
  names: ReadonlyMap<string, string> | null,
): Promise<{ readonly experiments?: readonly FrozenExperiment[] }> {
  const frozen: FrozenExperiment[] = []
  const people = names ? (await listRaters(datasetId)).filter(({ kind }) => kind === 'human') : []
  const hidden = names && new Map(people.map(({ name }) => [name, names.get(`human ${name}`) ?? 'an annotator']))
  for (const id of new Set(ids)) {
    const experiment = await loadExperiment(id)
    if (experiment?.dataset.id !== datasetId || !experiment.result)
      throw new AppError('invalid', 'An experiment of this report is gone, or its test part was not read yet.')
    frozen.push(frozenOf(experiment, experiment.result, hidden))
  }
  return frozen.length > 0 ? { experiments: frozen } : {}
}

const modelOf = (served: Served | null) => served && { model: served.model }

type Hidden = ReadonlyMap<string, string> | null

function frozenOf(experiment: ExperimentView, result: ExperimentResult, hidden: Hidden): FrozenExperiment {
  const { id, question, people, plan, sizes, wording, openedAt } = experiment
  const shown = (name: string): string => hidden?.get(name) ?? name
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
    result: {
      ...result,
      arms: result.arms.map(({ names, ...arm }) => ({
        ...arm,
        names: names && { before: shown(names.before), after: shown(names.after) },
        read: { improved: [], worsened: [] },
      })),
    },
  }
}
