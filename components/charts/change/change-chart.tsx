'use client'

import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import { ChartFrame, PlotPlaceholder } from '@/components/charts/frame/chart-frame'
import type { Twin } from '@/components/charts/frame/twin'
import type { Mark } from '@/components/charts/frame/weight-row'
import { gapChangeWords } from '@/lib/words/correction-words'
import { formatCount, formatGap, inDigitsOf, UNDEFINED } from '@/lib/words/format'
import { CHANGE_WIDE, changeHeight } from './change-layout'
import type { ChangePlotProps } from './change-plot'

const ChangePlot = dynamic(() => import('./change-plot').then((module) => module.ChangePlot), {
  ssr: false,
  loading: PlotPlaceholder,
})

const COLUMNS = [
  ['factor', 'Factor'],
  ['people', 'People'],
  ['before', 'As it is'],
  ['after', 'Corrected'],
  ['gap_before', 'Gap before'],
  ['before_low', 'from'],
  ['before_high', 'to'],
  ['gap_after', 'Gap after'],
  ['after_low', 'from'],
  ['after_high', 'to'],
  ['n', 'n'],
  ['change', 'Change'],
] as const

function changeTwin({ rows }: ChangePlotProps): Twin {
  const number = (value: number | null, format: (value: number | null) => string) => ({ text: format(value), value })
  const withEnds = (mark: Mark) =>
    [mark.value, mark.low, mark.high].map((each) => number(each, inDigitsOf(mark, formatGap)))
  return {
    columns: COLUMNS.map(([id, label]) => ({ id, label, numeric: id !== 'factor' && id !== 'change' })),
    rows: rows.map((row) => {
      const { change } = gapChangeWords(row.gapBefore, row.gapAfter)
      return [
        { text: row.label, value: row.label, href: row.href },
        ...[row.people, row.before, row.after].map((mark) => number(mark.value, inDigitsOf(mark))),
        ...withEnds(row.gapBefore),
        ...withEnds(row.gapAfter),
        { text: formatCount(row.people.n), value: row.people.n },
        { text: change ?? UNDEFINED, value: change },
      ]
    }),
  }
}

type ChangeChartProps = ChangePlotProps & {
  readonly id: string
  readonly note: ReactNode
  readonly foot?: ReactNode
}

/** What a correction does to each factor: people, the judge as it is, and corrected, on one line. */
export function ChangeChart({ id, note, foot, ...plot }: ChangeChartProps) {
  return (
    <ChartFrame
      id={id}
      title={plot.title}
      note={note}
      twin={changeTwin(plot)}
      height={{ narrow: changeHeight(plot, true), wide: changeHeight(plot, false) }}
      wideFrom={CHANGE_WIDE}
      foot={foot}
    >
      <ChangePlot {...plot} />
    </ChartFrame>
  )
}
