import { AppError } from '@/lib/errors'
import { type ExperimentInput, experimentRequest } from './experiment-request'

/** Makes an experiment and begins its trial: its first few calls are asked, for the estimate; nothing more before it is started. */
export async function createExperiment(input: ExperimentInput): Promise<string> {
  experimentRequest.parse(input)
  throw new AppError('busy', 'Experiments cannot be made here yet.')
}
