import type { ExperimentView } from '@/lib/improve/experiments/experiment-view'

/** An experiment with all that is known of it by now; `null`: there is none. */
export async function loadExperiment(_id: string): Promise<ExperimentView | null> {
  return null
}
