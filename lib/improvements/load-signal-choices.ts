import { listExperiments } from '@/lib/db/experiments/experiment'
import { taughtArms } from '@/lib/improve/training/signal-pairs'

/** An experiment on a writer that a training file can be made of. */
export type SignalChoice = {
  readonly id: string
  readonly label: string
  /** Those whose texts can be taught from. */
  readonly arms: readonly string[]
  /** Whether a judge outside the loop took part. */
  readonly outside: boolean
}

/** Experiments of a dataset whose writers' texts were judged, on validation at least; the last made first. */
export async function loadSignalChoices(datasetId: number): Promise<readonly SignalChoice[]> {
  return (await listExperiments(datasetId))
    .flatMap(({ row }) => row ?? [])
    .filter(({ plan, validation }) => plan.kind === 'writer' && validation !== null)
    .map(({ id, question, plan }) => ({
      ...{ id, label: question, outside: plan.outside !== null },
      arms: taughtArms(plan.arms.map(({ key }) => key)),
    }))
}
