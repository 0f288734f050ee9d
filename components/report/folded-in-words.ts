import type { WeightRow } from '@/components/charts/frame/weight-row'
import { countOf } from '@/lib/words/format'

/**
 * The line that stands for rows that say nothing; on paper, and in a file, with their names.
 *
 * @example foldedInWords([], false) // '0 factors that say nothing: without a value, or too few for an interval everywhere.'
 */
export function foldedInWords(rows: readonly Pick<WeightRow, 'label'>[], withNames: boolean): string {
  const names = withNames ? ` ${rows.map(({ label }) => label).join(', ')}.` : ''
  const says = rows.length === 1 ? 'says' : 'say'
  return `${countOf(rows.length, 'factor')} that ${says} nothing: without a value, or too few for an interval everywhere.${names}`
}
