import { listFactors } from '@/lib/db/measurement'
import { factorById } from '@/lib/factors/registry'

/** What pages say about a factor beside its numbers. */
export type FactorMeta = {
  readonly id: string
  readonly label: string
  readonly question: string
  readonly definition: string
  readonly unit: string
  /** Where a rule stands in for a semantic factor: its measured accuracy. */
  readonly estimated: string | null
  readonly reference: string | null
}

export function factorMeta(id: string, label: string): FactorMeta {
  const known = factorById(id)
  if (known) {
    const { question, definition, unit, estimated, reference } = known
    return { id, label, question, definition, unit, estimated, reference }
  }
  return {
    id,
    label,
    question: `How high is “${label}”?`,
    definition: 'Imported: the value that the uploaded file gives for each response.',
    unit: '',
    estimated: null,
    reference: null,
  }
}

/** The factors of a dataset, the last version of each. */
export async function loadFactorMetas(datasetId: number): Promise<readonly FactorMeta[]> {
  const labels = new Map((await listFactors(datasetId)).map(({ key, label }) => [key, label]))
  return [...labels].map(([key, label]) => factorMeta(key, label))
}
