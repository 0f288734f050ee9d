'use client'

import dynamic from 'next/dynamic'
import { type ReactNode, useMemo } from 'react'
import { ChartFrame, PlotPlaceholder } from '@/components/charts/frame/chart-frame'
import { whenIdle } from '@/components/ui/when-idle'
import { heatmapHeight } from './heatmap-layout'
import type { HeatmapPlotProps } from './heatmap-plot'
import { heatmapTwin } from './heatmap-words'

const HeatmapPlot = dynamic(() => whenIdle().then(async () => (await import('./heatmap-plot')).HeatmapPlot), {
  ssr: false,
  loading: PlotPlaceholder,
})

type HeatmapChartProps = HeatmapPlotProps & {
  readonly id: string
  readonly note: ReactNode
  readonly names: Parameters<typeof heatmapTwin>[1]
}

/** Rows against columns: the stronger the colour the larger the number, its direction in the hue, filled where it is sure. */
export function HeatmapChart({ id, note, names, ...plot }: HeatmapChartProps) {
  const { rows, columns, format } = plot
  const twin = useMemo(() => heatmapTwin({ rows, columns }, names, format), [rows, columns, names, format])
  const height = heatmapHeight({ rows })
  return (
    <ChartFrame id={id} title={plot.title} note={note} twin={twin} height={{ narrow: height, wide: height }}>
      <HeatmapPlot {...plot} />
    </ChartFrame>
  )
}
