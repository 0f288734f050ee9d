import type { DatasetRow } from '@/lib/db/dataset'
import { type FactorRow, listFactors, setFactorDetails } from '@/lib/db/factor'
import { type FactorColumn, loadColumn } from '@/lib/db/measurement'
import { chooseVersions } from '@/lib/profiles/list-shown'
import type { Comparison } from '@/lib/protocol/factor-details'
import { agreeOnValues } from '@/lib/statistics/value-agreement'

/** Which rule estimates what a judge measures. */
const RULES: Readonly<Record<string, string>> = {
  facts: 'estimated-facts',
  'fact-density': 'fact-density',
  hallucination: 'novel-bigrams',
  'key-fact-coverage': 'source-coverage',
  'style-alignment': 'formality-alignment',
}

const nameIn = (key: string): string => /^judged:(.+)@/.exec(key)?.[1] ?? ''
/** What a question is about, without how it is asked. */
const subjectOf = (name: string): string => name.replace(/^(rated|rts|own)-/, '').replace(/-\d+$/, '')

/** Compares every judged factor with people's label of that name, with other judges and with the rule for the same. */
export async function deriveReliability({ id, responses }: DatasetRow): Promise<void> {
  const factors = await listFactors(id)
  const columns = new Map<string, Promise<FactorColumn>>()
  const columnOf = (row: FactorRow): Promise<FactorColumn> => {
    const name = `${row.key} ${row.version}`
    const column = columns.get(name) ?? loadColumn(id, row, responses)
    columns.set(name, column)
    return column
  }
  const shown = await chooseVersions(id, factors)
  for (const row of factors) {
    if (!row.details) continue
    const comparisons: Comparison[] = []
    for (const other of shown) {
      const kind = kindOf(row, other)
      if (!kind) continue
      const { interval, ...agreement } = agreeOnValues(await columnOf(row), await columnOf(other))
      if (agreement.n > 0)
        comparisons.push({ ...agreement, interval: interval && [...interval], kind, with: other.label })
    }
    await setFactorDetails(id, row, { ...row.details, comparisons })
  }
}

function kindOf(row: FactorRow, other: FactorRow): Comparison['kind'] | null {
  const name = nameIn(row.key)
  const subject = subjectOf(name)
  if (other.details) return other.key !== row.key && subjectOf(nameIn(other.key)) === subject ? 'judge' : null
  if (other.origin === 'imported')
    return other.label
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')
      .includes(subject)
      ? 'people'
      : null
  return other.origin === 'computed' && RULES[name] === other.key ? 'rule' : null
}
