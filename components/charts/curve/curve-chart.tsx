'use client'

import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import { ChartFrame, PlotPlaceholder } from '@/components/charts/frame/chart-frame'
import type { Twin } from '@/components/charts/frame/twin'
import { whenIdle } from '@/components/ui/when-idle'
import { formatCount } from '@/lib/words/format'
import { CURVE_HEIGHT } from './curve-layout'
import type { CurvePlotProps } from './curve-plot'

const CurvePlot = dynamic(() => whenIdle().then(async () => (await import('./curve-plot')).CurvePlot), {
  ssr: false,
  loading: PlotPlaceholder,
})

function curveTwin({ points, across, up, format }: CurvePlotProps): Twin {
  const number = (value: number | null) => ({ text: format(value), value })
  return {
    columns: [
      { id: 'at', label: across, numeric: false },
      { id: 'share', label: up, numeric: true },
      { id: 'low', label: 'from', numeric: true },
      { id: 'high', label: 'to', numeric: true },
      { id: 'n', label: 'n', numeric: true },
    ],
    rows: points.map(({ name, mark }) => [
      { text: name, value: name },
      ...[mark.value, mark.low, mark.high].map(number),
      { text: formatCount(mark.n), value: mark.n },
    ]),
  }
}

type CurveChartProps = CurvePlotProps & {
  readonly id: string
  readonly note: ReactNode
  readonly foot?: ReactNode
}

/** Shares along an axis with their intervals: a calibration, or a learning curve. */
export function CurveChart({ id, note, foot, ...plot }: CurveChartProps) {
  return (
    <ChartFrame
      id={id}
      title={plot.title}
      note={note}
      twin={curveTwin(plot)}
      height={{ narrow: CURVE_HEIGHT, wide: CURVE_HEIGHT }}
      foot={foot}
    >
      <CurvePlot {...plot} />
    </ChartFrame>
  )
}
