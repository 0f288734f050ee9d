import type { ModelSeries, WeightRow } from '@/components/charts/frame/weight-row'
import { rowsOfNothing } from '@/components/profile/folded-rows'
import { weightRows } from '@/components/profile/weight-rows'
import { shownModels, votesOf } from '@/lib/profile/shown-models'
import type { ReportContent } from './report-content'

export type ShownRows = {
  readonly rows: readonly WeightRow[]
  /** Rows without a number that says anything: counted, and opened by a click. */
  readonly folded: readonly WeightRow[]
  readonly models: readonly ModelSeries[]
}

export type ShownReport = Pick<ReportContent, 'examples' | 'judges' | 'remedies'>

type Measured = Pick<ReportContent, 'edition' | 'profile' | 'factors' | 'view'>

/** The rows of a report's charts, of which its words change nothing. */
export function shownRows({ edition, profile, factors, view }: Measured): ShownRows {
  const { rows, models } = weightRows(profile, factors, view)
  // A report of the first edition stays, byte for byte, what its readers have seen.
  if (edition === 1) return { rows, folded: [], models }
  const folded = rowsOfNothing(rows, view.pinned)
  return { rows: rows.filter((row) => !folded.includes(row)), folded, models }
}

/**
 * What a report shows beside its rows of what it holds: of a view with two of eight models two, in votes, judges and advice
 * too. Nothing frozen changes by it.
 */
export function shownReport(report: Omit<ReportContent, 'number' | 'publishedAt' | 'sha256'>): ShownReport {
  const { edition, profile, view, examples, judges, remedies } = report
  if (edition === 1) return { examples, ...(judges ? { judges } : {}), ...(remedies ? { remedies } : {}) }
  const shown = shownModels(profile, view)
  return {
    examples: examples.map((example) => ({ ...example, votes: votesOf(example.votes, profile, view) })),
    ...(judges ? { judges: judges.filter(({ id }) => shown.has(id)) } : {}),
    ...(remedies && shown.has(remedies.model.id) ? { remedies } : {}),
  }
}
