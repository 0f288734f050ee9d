import { AppError } from '@/lib/errors'
import type { Served } from '@/lib/improve/experiments/plan'
import type { Budget } from '@/lib/protocol/run-plan'

/** `budget`: of the whole experiment; what is not given stays. */
export type ExperimentChange = { readonly id: string; readonly budget?: Budget | null; readonly concurrency?: number }

const notYet = (): never => {
  throw new AppError('busy', 'Experiments cannot be changed here yet.')
}

/** Goes on after the trial's estimate. */
export const startExperiment = async (_change: ExperimentChange): Promise<void> => notYet()

/** No further call begins; those under way end and are kept. */
export const pauseExperiment = async (_id: string): Promise<void> => notYet()

/** Goes on where it waits or was stopped. */
export const resumeExperiment = async (_change: ExperimentChange): Promise<void> => notYet()

/** Ends it where it is; what was answered is kept, and it can be gone on with. */
export const stopExperiment = async (_id: string): Promise<void> => notYet()

/** Asks again what failed in its runs. */
export const retryExperiment = async (_id: string): Promise<void> => notYet()

/** Removes an experiment with its runs and texts. That its test part was looked at stays. */
export const removeExperiment = async (_id: string): Promise<void> => notYet()

/** The same experiment with another model beside its own (arm JE or AE): two models, or one before and after training. */
export const repeatExperiment = async (_id: string, _served: Served): Promise<string> => notYet()
