import type { Twin, TwinCell } from '@/components/charts/frame/twin'
import { formatCount, formatGap, formatProbability, formatScore } from '@/lib/words/format'
import type { GapLine } from './gap-lines'

const COLUMNS = ['factor', 'model', 'paired', 'n', 'people', 'score', 'gap', 'low', 'high', 'p', 'q'] as const

/** The gap table as a file. */
export function gapTwin(lines: readonly GapLine[]): Twin {
  const cell = (value: number | null, format: (value: number | null) => string): TwinCell => ({
    text: format(value),
    value,
  })
  return {
    columns: COLUMNS.map((id, index) => ({ id, label: id, numeric: index > 2 })),
    rows: lines.map(({ factor, model, gap }) => [
      { text: factor, value: factor },
      { text: model, value: model },
      { text: gap.paired ? 'yes' : 'no', value: gap.paired ? 'yes' : 'no' },
      { text: formatCount(gap.n), value: gap.n },
      cell(gap.referenceScore, formatScore),
      cell(gap.modelScore, formatScore),
      cell(gap.gap, formatGap),
      cell(gap.low, formatGap),
      cell(gap.high, formatGap),
      cell(gap.p, formatProbability),
      cell(gap.q, formatProbability),
    ]),
  }
}
