import { listExperiments } from '@/lib/db/experiments/experiment'
import type { ExperimentItem } from '@/lib/improve/experiments/experiment-view'
import type { ArmVerdict } from '@/lib/improve/experiments/result'
import { armWords } from '@/lib/words/experiments/experiment-words'

export const ARM_FINDINGS: Readonly<Record<ArmVerdict, string>> = {
  improved: 'improved',
  own: 'better only by the judge in the loop',
  control: 'not shown to beat its control',
  mixed: 'moves towards people, yet agrees less or loses',
  none: 'no difference shown',
  worse: 'worse',
  few: 'too few prompts',
  unknown: 'could not be compared',
}

/** The experiments of a dataset, the last made first. */
export async function loadExperiments(datasetId: number): Promise<readonly ExperimentItem[]> {
  return (await listExperiments(datasetId)).map(({ id, question, status, createdAt, finishedAt, plan, result }) => {
    const planned = result?.arms.find((arm) => arm.planned)
    return {
      ...{ id, question, status },
      createdAt: createdAt.toISOString(),
      finishedAt: finishedAt?.toISOString() ?? null,
      kind: plan.kind,
      model: plan.served?.model ?? '',
      arms: plan.arms.map(({ key }) => key),
      finding: planned ? `${armWords(planned.arm, planned.names).name}: ${ARM_FINDINGS[planned.verdict]}` : null,
    }
  })
}

/** Those whose test part was read: a report can hold them. */
export const loadFinished = async (datasetId: number): Promise<readonly ExperimentItem[]> =>
  (await loadExperiments(datasetId)).filter(({ status }) => status === 'done')
