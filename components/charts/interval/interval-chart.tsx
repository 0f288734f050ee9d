'use client'

import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import { ChartFrame } from '@/components/charts/frame/chart-frame'
import { PlotPlaceholder } from '@/components/charts/frame/plot-placeholder'
import type { Twin } from '@/components/charts/frame/twin'
import { INTERVAL_WIDE, intervalHeight } from './interval-layout'
import type { IntervalPlotProps } from './interval-plot'
import { intervalTwin } from './interval-twin'

const IntervalPlot = dynamic(() => import('./interval-plot').then((module) => module.IntervalPlot), {
  ssr: false,
  loading: PlotPlaceholder,
})

type IntervalChartProps = IntervalPlotProps & {
  readonly id: string
  readonly note: ReactNode
  readonly names: { readonly row: string; readonly mark: string; readonly value: string }
  /** In place of the table made from the marks, where there is more to say. */
  readonly twin?: Twin
}

/** Numbers with their intervals, row by row: one mark or several beside each other. */
export function IntervalChart({ id, note, names, twin, ...plot }: IntervalChartProps) {
  return (
    <ChartFrame
      id={id}
      title={plot.title}
      note={note}
      twin={twin ?? intervalTwin(plot, names, plot.format)}
      height={{ narrow: intervalHeight(plot, true), wide: intervalHeight(plot, false) }}
      wideFrom={INTERVAL_WIDE}
    >
      <IntervalPlot {...plot} />
    </ChartFrame>
  )
}
