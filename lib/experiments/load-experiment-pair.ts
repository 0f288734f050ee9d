import type { ExperimentPair } from '@/lib/improve/experiments/experiment-view'

/** A pair (judges, raters) or a prompt (writers) of an opened test part, as an arm changed it; `null`: it is none of its test part. */
export async function loadExperimentPair(_id: string, _arm: string, _item: number): Promise<ExperimentPair | null> {
  return null
}
