'use client'

import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import { ChartFrame, PlotPlaceholder } from '@/components/charts/frame/chart-frame'
import { testCell } from '@/components/charts/frame/mark-words'
import type { Twin } from '@/components/charts/frame/twin'
import { formatCount, inDigitsOf } from '@/lib/words/format'
import { hasKey, INTERVAL_WIDE, type IntervalContent, intervalHeight } from './interval-layout'
import type { IntervalPlotProps } from './interval-plot'

const IntervalPlot = dynamic(() => import('./interval-plot').then((module) => module.IntervalPlot), {
  ssr: false,
  loading: PlotPlaceholder,
})

/** Every number of an interval chart, a line per row and mark. */
function intervalTwin(
  { rows, series }: IntervalContent,
  names: { readonly row: string; readonly mark: string; readonly value: string },
  format: (value: number | null) => string,
): Twin {
  const several = hasKey(series)
  const hasBasis = rows.some(({ marks }) => marks.some(({ basis }) => basis !== undefined))
  return {
    columns: [
      { id: names.row.toLowerCase(), label: names.row, numeric: false },
      ...(several ? [{ id: names.mark.toLowerCase(), label: names.mark, numeric: false }] : []),
      { id: names.value.toLowerCase().replaceAll(' ', '_'), label: names.value, numeric: true },
      { id: 'low', label: 'from', numeric: true },
      { id: 'high', label: 'to', numeric: true },
      { id: 'n', label: 'n', numeric: true },
      ...(hasBasis ? [{ id: 'verdict', label: 'Test', numeric: false }] : []),
    ],
    rows: rows.flatMap(({ label, href, marks }) =>
      marks.map((mark) => {
        const name = series[mark.series]?.name ?? ''
        const own = inDigitsOf(mark, format)
        const number = (value: number | null) => ({ text: own(value), value })
        return [
          { text: label, value: label, href },
          ...(several ? [{ text: name, value: name }] : []),
          number(mark.value),
          number(mark.low),
          number(mark.high),
          { text: formatCount(mark.n), value: mark.n },
          ...(hasBasis ? [testCell(mark)] : []),
        ]
      }),
    ),
  }
}

type IntervalChartProps = IntervalPlotProps & {
  readonly id: string
  readonly note: ReactNode
  readonly names: { readonly row: string; readonly mark: string; readonly value: string }
  /** In place of the table made from the marks, where there is more to say. */
  readonly twin?: Twin
  /** Under the drawing. */
  readonly foot?: ReactNode
}

/** Numbers with their intervals, row by row: one mark or several beside each other. */
export function IntervalChart({ id, note, names, twin, foot, ...plot }: IntervalChartProps) {
  return (
    <ChartFrame
      id={id}
      title={plot.title}
      note={note}
      twin={twin ?? intervalTwin(plot, names, plot.format)}
      height={{ narrow: intervalHeight(plot, true), wide: intervalHeight(plot, false) }}
      wideFrom={INTERVAL_WIDE}
      foot={foot}
    >
      <IntervalPlot {...plot} />
    </ChartFrame>
  )
}
