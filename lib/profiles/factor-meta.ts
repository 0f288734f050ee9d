import { type FactorRow, listFactors } from '@/lib/db/measurement'
import { factorById } from '@/lib/factors/registry'
import { doubtsAbout } from '@/lib/protocol/doubts'

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

/** A judged factor of which too little can be relied on says so wherever its name stands. */
export const factorLabel = ({ label, details }: Pick<FactorRow, 'label' | 'details'>): string =>
  details && doubtsAbout(details).length > 0 ? `${label} (error-prone)` : label

export function factorMeta(row: Pick<FactorRow, 'key' | 'label' | 'details'>): FactorMeta {
  const { key: id, details } = row
  const label = factorLabel(row)
  const known = factorById(id)
  if (known) {
    const { question, definition, unit, estimated, reference } = known
    return { id, label, question, definition, unit, estimated, reference }
  }
  if (details) {
    const { question, unit, reference, model, templates } = details
    const asked = templates.map(({ key, version }) => `${key} version ${version}`).join(', ')
    const definition = [`${details.definition} Judged by ${model}; asked: ${asked}.`, ...doubtsAbout(details)].join(' ')
    return { id, label, question, definition, unit, estimated: null, reference }
  }
  return {
    ...{ id, label, unit: '', estimated: null, reference: null },
    question: `How high is “${label}”?`,
    definition: 'Imported: the value that the uploaded file gives for each response.',
  }
}

/** The factors of a dataset, the last version of each. */
export async function loadFactorMetas(datasetId: number): Promise<readonly FactorMeta[]> {
  const rows = new Map((await listFactors(datasetId)).map((row) => [row.key, row]))
  return [...rows.values()].map(factorMeta)
}
