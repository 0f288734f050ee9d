import type { ReactNode } from 'react'
import type { ExportCounts } from '@/lib/datasets/select-export'
import { EXPORT_FORMATS, type ExportFormat, isOfChosen } from '@/lib/words/export/export-format'
import { countOf, formatCount } from '@/lib/words/format'

type ExportFormatsProps = {
  readonly counts: ExportCounts | null
  readonly itemOf: (format: ExportFormat, text: ReactNode) => ReactNode
}

/** Every form of an export with what it loses; of chosen and rejected, how many rows there will be. */
export function ExportFormats({ counts, itemOf }: ExportFormatsProps) {
  return EXPORT_FORMATS.map(({ id, label, loses }) =>
    itemOf(
      id,
      <span className="grid">
        <span>{label}</span>
        <span className="text-muted text-xs">{loses}</span>
        {counts && isOfChosen(id) && <span className="text-xs">{chosenInWords(counts)}</span>}
      </span>,
    ),
  )
}

/**
 * What is exported, before a form is chosen.
 *
 * @example exportTitle(null, false) // 'Export all pairs'
 */
export function exportTitle(counts: ExportCounts | null, isPart: boolean): string {
  if (counts === null) return isPart ? 'Export these pairs' : 'Export all pairs'
  const { pairs, all, raters, allRaters } = counts
  const labels = raters < allRaters ? `, with the labels of ${raters} of ${countOf(allRaters, 'rater')}` : ''
  if (pairs === all) return `Export all ${countOf(all, 'pair')}${labels}`
  return `Export these ${countOf(pairs, 'pair')} of ${formatCount(all)}${labels}`
}

const WHO = { people: 'people', models: 'the models, as no person labelled them', nobody: 'nobody' } as const

/**
 * How many rows of chosen and rejected there are, by whose choice, and what is left out.
 *
 * @example chosenInWords({ by: 'people', chosen: 36, ties: 2, unlabelled: 0 }) // '36 rows, chosen by people; 2 ties left out.'
 */
function chosenInWords({
  by,
  chosen,
  ties,
  unlabelled,
}: Omit<ExportCounts, 'pairs' | 'all' | 'raters' | 'allRaters'>): string {
  const left = [
    ...(ties > 0 ? [countOf(ties, 'tie')] : []),
    ...(unlabelled > 0 ? [`${countOf(unlabelled, 'pair')} without a readable label`] : []),
  ]
  return `${countOf(chosen, 'row')}, chosen by ${WHO[by]}${left.length > 0 ? `; ${left.join(' and ')} left out` : ''}.`
}
