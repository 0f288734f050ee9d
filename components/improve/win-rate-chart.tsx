import { HUMAN_STYLE, modelStyle } from '@/components/charts/frame/marker'
import type { Mark } from '@/components/charts/frame/weight-row'
import { IntervalChart } from '@/components/charts/interval/interval-chart'
import type { IntervalRow } from '@/components/charts/interval/interval-layout'
import { Term } from '@/components/profile/term'
import type { AuthorRow, WinRate } from '@/lib/improve/win-rates/win-rates'
import { countOf, formatShare } from '@/lib/words/format'

const HALF = 0.5
const LIMITS = [0, 1] as const

const markOf = ({ value, low, high, n, q, basis, told, taking }: WinRate): Mark => ({
  ...{ value, low, high, n, q, basis, told, taking },
})

const poweredMark = ({ powered, labels, pairs }: AuthorRow): Mark =>
  powered?.lack === null
    ? { ...powered, n: pairs, basis: 'student' }
    : { value: null, low: null, high: null, n: labels.n }

type WinRateChartProps = {
  /** How many rates q is corrected over. */
  readonly tests: number
  readonly authors: readonly AuthorRow[]
  readonly judge: string | null
  readonly isPowered: boolean
}

/** Every author's win rate on one axis through one half. */
export function WinRateChart({ authors, judge, isPowered, tests }: WinRateChartProps) {
  const hasLabels = authors.some(({ labels }) => labels.n > 0)
  const people = { style: HUMAN_STYLE }
  const shown = [
    ...(isPowered ? [{ ...people, id: 'powered', name: 'People, by labels and verdicts', of: poweredMark }] : []),
    ...(hasLabels
      ? [
          {
            ...people,
            ...{ id: 'labels', name: 'People, by labels alone', faint: isPowered },
            of: ({ labels }: AuthorRow) => markOf(labels),
          },
        ]
      : []),
    ...(judge === null
      ? []
      : [
          {
            ...{ id: 'judge', name: `${judge} alone`, style: modelStyle(0) },
            of: ({ judge: alone }: AuthorRow) => markOf(alone),
          },
        ]),
  ]
  const rows = authors.map(
    (row): IntervalRow => ({
      ...{ id: row.author, label: row.author, note: countOf(row.pairs, 'pair'), href: null },
      marks: shown.map(({ of }, series) => ({ ...of(row), series })),
    }),
  )
  return (
    <IntervalChart
      id="win-rates"
      title="Win rates of the authors"
      note={
        <>
          <Term id="winRate">Share of the pairs that an author wins</Term>, a tie counting half, with 95% intervals.
          Filled: different from one half, <Term id="benjaminiHochberg">q</Term> below .05 over{' '}
          {countOf(tests, 'win rate')}. n is the number of labels, of verdicts, or of all pairs.
        </>
      }
      names={{ row: 'Author', mark: 'By', value: 'Win rate' }}
      rows={rows}
      series={shown}
      format={formatShare}
      origin={HALF}
      less="loses more"
      more="wins more"
      limits={LIMITS}
    />
  )
}
