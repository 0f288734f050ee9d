import type { FactorRow } from '@/lib/db/factor'
import { factorById } from '@/lib/factors/registry'
import { validFor } from '@/lib/factors/valid-languages'
import { doubtsAbout } from '@/lib/protocol/doubts'
import { ROUNDED_VALUES } from '@/lib/words/rounded-values'
import { listShownFactors } from './list-shown'

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
  /** The languages it is valid for, where not for all. */
  readonly languages?: string
}

/**
 * What each factor is called beside the others: a judged one says who judged it where several did, and wherever its name
 * stands that too little of it can be relied on.
 */
export function factorLabels(rows: readonly Named[]): ReadonlyMap<string, string> {
  const bare = ({ label, details }: Named) => (details ? label.replace(` · ${details.model}`, '') : label)
  const named = Map.groupBy(rows, bare)
  return new Map(
    rows.map((row) => {
      const { key, label, details } = row
      if (!details) return [key, label]
      const several = new Set(named.get(bare(row))?.map((other) => other.key)).size > 1
      const doubtful = doubtsAbout(details).length > 0 ? 'error-prone' : null
      const asides = several ? [doubtful] : ['judged', doubtful]
      return [key, withAside(several ? label : bare(row), asides.filter((aside) => aside !== null).join(', '))]
    }),
  )
}
type Named = Pick<FactorRow, 'key' | 'label' | 'details' | 'rounded'>

/** An aside joins the one that is there. */
function withAside(label: string, aside: string): string {
  const inner = /^(.+) \((.+)\)$/.exec(label)
  if (aside === '' || (inner && aside === 'judged')) return label
  return inner ? `${inner[1]} (${inner[2]}, ${aside.replace('judged, ', '')})` : `${label} (${aside})`
}

/** `label` as `factorLabels` has it. */
export function factorMeta({ key: id, label, details, rounded }: Named): FactorMeta {
  const known = factorById(id)
  if (known) {
    const { question, unit, estimated, reference, languages } = known
    const meta = { id, label, question, definition: known.definition, unit, estimated, reference }
    if (languages === 'all') return meta
    const valid = validFor(languages)
    const definition = `${known.definition} Valid for ${valid}; not applicable in other languages.`
    return { ...meta, definition, languages: valid }
  }
  if (details) {
    const { question, unit, reference, model, templates } = details
    const asked = templates.map(({ key, version }) => `${key} version ${version}`).join(', ')
    const definition = [`${details.definition} Judged by ${model}; asked: ${asked}.`, ...doubtsAbout(details)].join(' ')
    return { id, label, question, definition, unit, estimated: null, reference }
  }
  return {
    id,
    label,
    unit: '',
    estimated: null,
    reference: null,
    question: `How high is “${label}”?`,
    definition: `Imported: the value that the uploaded file gives for each response.${rounded ? ` ${ROUNDED_VALUES}` : ''}`,
  }
}

/** The factors of a dataset, each in the version that counts. */
export async function loadFactorMetas(datasetId: number): Promise<readonly FactorMeta[]> {
  const rows = await listShownFactors(datasetId)
  const labels = factorLabels(rows)
  return rows.map((row) => factorMeta({ ...row, label: labels.get(row.key) ?? row.label }))
}
