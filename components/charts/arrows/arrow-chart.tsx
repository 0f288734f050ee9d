'use client'

import type { ReactNode } from 'react'
import { ChartFrame } from '@/components/charts/frame/chart-frame'
import { intervalWords } from '@/components/charts/frame/mark-words'
import type { Twin } from '@/components/charts/frame/twin'
import type { Mark } from '@/components/charts/frame/weight-row'
import { formatCount, formatGap, formatProbability, formatScore, inDigitsOf } from '@/lib/words/format'
import { ARROW_WIDE, arrowHeight, turnOf } from './arrow-layout'
import { ArrowPlot, type ArrowPlotProps } from './arrow-plot'

const COLUMNS = [
  ['factor', 'Factor'],
  ['group', 'Group'],
  ['people', 'People'],
  ['before', 'Before'],
  ['after', 'After'],
  ['change', 'Change'],
  ['change_low', 'from'],
  ['change_high', 'to'],
  ['gap_change', 'Change of the gap'],
  ['gap_low', 'from'],
  ['gap_high', 'to'],
  ['q', 'q'],
  ['n', 'n'],
  ['prompts', 'Prompts'],
  ['verdict', 'Verdict'],
] as const

const WORDS: readonly string[] = ['factor', 'group', 'verdict']

function arrowTwin({ groups }: ArrowPlotProps): Twin {
  const number = (value: number | null, format: (value: number | null) => string) => ({ text: format(value), value })
  const withEnds = (mark: Mark) =>
    [mark.value, mark.low, mark.high].map((each) => number(each, inDigitsOf(mark, formatGap)))
  return {
    columns: COLUMNS.map(([id, label]) => ({ id, label, numeric: !WORDS.includes(id) })),
    rows: groups.flatMap(({ title, rows }) =>
      rows.map((row) => {
        const verdict =
          turnOf(row) === 'not shown' ? intervalWords(row.gapChange, formatGap) && 'not shown' : turnOf(row)
        return [
          { text: row.label, value: row.label, href: row.href },
          { text: title, value: title },
          ...[row.people, row.before, row.after].map((value) => number(value, formatScore)),
          ...withEnds(row.change),
          ...withEnds(row.gapChange),
          number(row.gapChange.q ?? null, formatProbability),
          { text: formatCount(row.change.n), value: row.change.n },
          { text: formatCount(row.prompts), value: row.prompts },
          { text: verdict, value: verdict },
        ]
      }),
    ),
  }
}

type ArrowChartProps = ArrowPlotProps & {
  readonly id: string
  readonly note: ReactNode
  readonly foot?: ReactNode
}

/** What an arm does to each factor: people, before and after on one line, with an arrow. */
export function ArrowChart({ id, note, foot, ...plot }: ArrowChartProps) {
  return (
    <ChartFrame
      id={id}
      title={plot.title}
      note={note}
      twin={arrowTwin(plot)}
      height={{ narrow: arrowHeight(plot, true), wide: arrowHeight(plot, false) }}
      wideFrom={ARROW_WIDE}
      foot={foot}
    >
      <ArrowPlot {...plot} />
    </ChartFrame>
  )
}
