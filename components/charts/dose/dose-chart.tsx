'use client'

import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import { ChartFrame, PlotPlaceholder } from '@/components/charts/frame/chart-frame'
import { doseHeight } from './dose-layout'
import type { DosePlotProps } from './dose-plot'
import { doseTwin } from './dose-words'

const DosePlot = dynamic(() => import('./dose-plot').then((module) => module.DosePlot), {
  ssr: false,
  loading: PlotPlaceholder,
})

type DoseChartProps = DosePlotProps & { readonly note: ReactNode }

/** How often each rater takes the response with more of a factor, by how much more it has. */
export function DoseChart({ note, ...plot }: DoseChartProps) {
  return (
    <ChartFrame
      id="dose"
      title={plot.title}
      note={note}
      twin={doseTwin(plot)}
      height={{ narrow: doseHeight(plot, true), wide: doseHeight(plot, false) }}
    >
      <DosePlot {...plot} />
    </ChartFrame>
  )
}
