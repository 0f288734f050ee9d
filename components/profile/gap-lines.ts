import type { Twin, TwinCell } from '@/components/charts/frame/twin'
import type { ModelSeries, WeightRow } from '@/components/charts/frame/weight-row'
import { estimateOf } from '@/lib/profile/estimate-of'
import { testWords } from '@/lib/profile/findings/verdict'
import type { Profile } from '@/lib/profile/profile'
import type { Gap } from '@/lib/profile/score'
import { formatCount, formatGap, formatProbability, formatScore, inDigitsOf } from '@/lib/words/format'

/** A gap with the names a reader knows, and the smallest one that would have been shown. */
export type GapLine = {
  readonly factor: string
  readonly model: string
  readonly gap: Gap
  readonly detectable?: number | null
}

const COLUMNS = ['factor', 'model', 'people', 'score', 'gap', 'q', 'n'] as const
type Column = (typeof COLUMNS)[number]

/** `-gap` is the largest first. */
export type GapOrder = Column | `-${Column}`
export const GAP_ORDERS: readonly GapOrder[] = COLUMNS.flatMap((column): GapOrder[] => [column, `-${column}`])

/** The gaps of the factors and models shown. */
export function gapLines(
  profile: Profile,
  rows: readonly WeightRow[],
  models: readonly ModelSeries[],
): readonly GapLine[] {
  const factors = new Map(rows.map((row) => [row.factor, row.label]))
  const names = new Map(models.map((series) => [series.id, series.name]))
  const marks = rows.flatMap((row) => row.models.flatMap(({ gap }) => gap ?? []))
  const reach = new Map(marks.map(({ rater, factor, detectable }) => [`${rater} ${factor}`, detectable ?? null]))
  return profile.gaps.flatMap((gap) => {
    const [factor, model] = [factors.get(gap.factor), names.get(gap.rater)]
    const detectable = reach.get(`${gap.rater} ${gap.factor}`) ?? null
    return factor === undefined || model === undefined ? [] : [{ factor, model, gap, detectable }]
  })
}

const VALUES: Readonly<Record<Column, (line: GapLine) => string | number | null>> = {
  factor: (line) => line.factor,
  model: (line) => line.model,
  people: (line) => line.gap.referenceScore,
  score: (line) => line.gap.modelScore,
  gap: (line) => (line.gap.gap === null ? null : Math.abs(line.gap.gap)),
  q: (line) => line.gap.q,
  n: (line) => line.gap.n,
}

const isColumn = (name: string): name is Column => name in VALUES

/** Gaps are sorted by size, whatever their sign; what does not exist comes last in either direction. */
export function sortGapLines(lines: readonly GapLine[], order: GapOrder): readonly GapLine[] {
  const name = order.replace('-', '')
  const value = VALUES[isColumn(name) ? name : 'gap']
  const direction = order.startsWith('-') ? -1 : 1
  return [...lines].sort((first, second) => {
    const [a, b] = [value(first), value(second)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return direction * (typeof a === 'string' ? a.localeCompare(String(b), 'en') : a - Number(b))
  })
}

const TWIN_COLUMNS = ['factor', 'model', 'paired', 'n', 'people', 'score', 'gap', 'low', 'high', 'p', 'q'] as const

/** Of gaps that say on what they rest. */
const VERDICT_COLUMNS = [
  { id: 'shown_from', label: 'shown_from', numeric: true },
  { id: 'verdict', label: 'verdict', numeric: false },
]

function said(gap: Gap): TwinCell {
  const words = gap.gap === null ? '' : testWords(gap)
  return { text: words, value: words }
}

/** The gap table as a file. */
export function gapTwin(lines: readonly GapLine[]): Twin {
  const cell = (value: number | null, format: (value: number | null) => string): TwinCell => ({
    text: format(value),
    value,
  })
  const hasBasis = lines.some(({ gap }) => gap.basis !== undefined)
  return {
    columns: [
      ...TWIN_COLUMNS.map((id, index) => ({ id, label: id, numeric: index > 2 })),
      ...(hasBasis ? VERDICT_COLUMNS : []),
    ],
    rows: lines.map(({ factor, model, gap, detectable = null }) => [
      { text: factor, value: factor },
      { text: model, value: model },
      { text: gap.paired ? 'yes' : 'no', value: gap.paired ? 'yes' : 'no' },
      { text: formatCount(gap.n), value: gap.n },
      ...[gap.referenceScore, gap.modelScore].map((score) => cell(score, inDigitsOf(estimateOf(gap)))),
      ...[gap.gap, gap.low, gap.high].map((each) => cell(each, inDigitsOf(estimateOf(gap), formatGap))),
      cell(gap.p, formatProbability),
      cell(gap.q, formatProbability),
      ...(hasBasis ? [cell(detectable, formatScore), said(gap)] : []),
    ]),
  }
}
