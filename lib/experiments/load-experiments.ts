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

const UNREADABLE = 'holds what this version of the software cannot read'

/** The experiments of a dataset, the last made first. */
export async function loadExperiments(datasetId: number): Promise<readonly ExperimentItem[]> {
  return (await listExperiments(datasetId)).map(({ row, createdAt, finishedAt, ...rest }) => {
    const planned = row?.result?.arms.find((arm) => arm.planned)
    const finding = planned ? `${armWords(planned.arm, planned.names).name}: ${ARM_FINDINGS[planned.verdict]}` : null
    return {
      ...rest,
      createdAt: createdAt.toISOString(),
      finishedAt: finishedAt?.toISOString() ?? null,
      kind: row?.plan.kind ?? null,
      model: row?.plan.served?.model ?? '',
      arms: row?.plan.arms.map(({ key }) => key) ?? [],
      finding: row === null ? UNREADABLE : finding,
    }
  })
}

/** Those whose test part was read: a report can hold them. */
export const loadFinished = async (datasetId: number): Promise<readonly ExperimentItem[]> =>
  (await loadExperiments(datasetId)).filter(({ status, kind }) => status === 'done' && kind !== null)
