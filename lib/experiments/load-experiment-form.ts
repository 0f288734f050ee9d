import { AppError } from '@/lib/errors'
import type { ExperimentForm } from '@/lib/improve/experiments/experiment-view'
import type { ExperimentKind } from '@/lib/improve/experiments/plan'

/** What an experiment on a dataset can be made of; `null` while the dataset is not imported. */
export async function loadExperimentForm(_datasetId: number, _kind: ExperimentKind): Promise<ExperimentForm | null> {
  throw new AppError('busy', 'Experiments cannot be made here yet.')
}
