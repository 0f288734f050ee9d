import { noteExperiment } from '@/lib/db/experiments/experiment'
import type { JobHandlers } from '@/lib/work/run-job'
import { advanceExperiment } from './advance-experiment'

/** The job that takes an experiment on whenever one of its runs has ended, or a person let it go on. */
export const EXPERIMENT_JOBS = {
  experiment: {
    run: (id) => advanceExperiment(id),
    // What was answered is kept: whoever resumes it has the same done again.
    async giveUp(id, reason) {
      await noteExperiment(id, reason)
    },
  },
} as const satisfies JobHandlers
