import { csvLine } from '@/lib/csv'
import type { ReportPayload } from './report-payload'

const COLUMNS = [
  ...['kind', 'rater', 'rater_kind', 'setting', 'reference', 'factor', 'label', 'value', 'low', 'high', 'n', 'p', 'q'],
  ...['concordant', 'discordant', 'factor_ties', 'preference_ties', 'both_ties', 'absent', 'coverage'],
  ...['paired', 'model_score', 'reference_score'],
]

/** Every score and every gap of a report, a line each, at full precision. What is undefined is empty. */
export function reportCsv({ profile }: Pick<ReportPayload, 'profile'>): string {
  const raters = new Map(profile.raters.map((rater) => [rater.id, rater]))
  const labels = new Map(profile.factors.map(({ id, label }) => [id, label]))
  const about = (rater: string, reference: string | null, factor: string) => {
    const { name = rater, kind = null, setting = null } = raters.get(rater) ?? {}
    const other = reference === null ? null : (raters.get(reference)?.name ?? reference)
    return [name, kind, setting, other, factor, labels.get(factor) ?? factor]
  }
  const scores = [
    ...profile.scores.map((score) => ({ kind: 'score', score })),
    ...profile.lengthOnly.map((score) => ({ kind: 'length_alone', score })),
  ].map(({ kind, score: { rater, factor, score, low, high, n, p, q, c, d, tm, th, thm, absent, coverage } }) => [
    ...[kind, ...about(rater, null, factor), score, low, high, n, p, q],
    ...[c, d, tm, th, thm, absent, coverage, null, null, null],
  ])
  const gaps = profile.gaps.map(({ rater, reference, factor, gap, low, high, n, p, q, ...rest }) => [
    ...['gap', ...about(rater, reference, factor), gap, low, high, n, p, q],
    ...[null, null, null, null, null, null, null, String(rest.paired), rest.modelScore, rest.referenceScore],
  ])
  return [COLUMNS, ...scores, ...gaps].map(csvLine).join('')
}
