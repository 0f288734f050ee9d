'use client'

import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import { ChartFrame, PlotPlaceholder } from '@/components/charts/frame/chart-frame'
import { distributionHeight } from './distribution-layout'
import type { DistributionPlotProps } from './distribution-plot'
import { distributionTwin } from './distribution-words'

const DistributionPlot = dynamic(() => import('./distribution-plot').then((module) => module.DistributionPlot), {
  ssr: false,
  loading: PlotPlaceholder,
})

type DistributionChartProps = DistributionPlotProps & {
  readonly note: ReactNode
  readonly range: readonly [least: number, most: number] | null
}

/** The values of a factor over all responses, and over those that raters chose and left. */
export function DistributionChart({ note, range, ...plot }: DistributionChartProps) {
  return (
    <ChartFrame
      id="values"
      title={plot.title}
      note={note}
      twin={distributionTwin(plot.rows, plot.bins, range)}
      height={{
        narrow: distributionHeight(plot.rows.length, true),
        wide: distributionHeight(plot.rows.length, false),
      }}
    >
      <DistributionPlot {...plot} />
    </ChartFrame>
  )
}
