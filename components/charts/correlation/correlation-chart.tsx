'use client'

import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import { ChartFrame, PlotPlaceholder } from '@/components/charts/frame/chart-frame'
import type { Twin } from '@/components/charts/frame/twin'
import { formatCount, formatScore } from '@/lib/words/format'
import { CORRELATION_WIDE, correlationHeight } from './correlation-layout'
import type { CorrelationPlotProps } from './correlation-plot'

const CorrelationPlot = dynamic(() => import('./correlation-plot').then((module) => module.CorrelationPlot), {
  ssr: false,
  loading: PlotPlaceholder,
})

/** A line for every two factors. */
function correlationTwin({ labels, rows }: Pick<CorrelationPlotProps, 'labels' | 'rows'>): Twin {
  const number = (value: number | null) => ({ text: formatScore(value), value })
  return {
    columns: [
      { id: 'first', label: 'Factor', numeric: false },
      { id: 'second', label: 'and', numeric: false },
      { id: 'tau_b', label: 'τb', numeric: true },
      { id: 'low', label: 'from', numeric: true },
      { id: 'high', label: 'to', numeric: true },
      { id: 'n', label: 'n', numeric: true },
    ],
    rows: labels.flatMap((first, i) =>
      labels.slice(i + 1).map((second, step) => {
        const { value = null, low = null, high = null, n = 0 } = rows[i]?.[i + 1 + step] ?? {}
        return [
          { text: first, value: first },
          { text: second, value: second },
          number(value),
          number(low),
          number(high),
          { text: formatCount(n), value: n },
        ]
      }),
    ),
  }
}

/** How far every two factors point the same way, those most alike beside each other. */
export function CorrelationChart({ note, ...plot }: CorrelationPlotProps & { readonly note: ReactNode }) {
  const count = plot.labels.length
  return (
    <ChartFrame
      id="correlation"
      title={plot.title}
      note={note}
      twin={correlationTwin(plot)}
      height={{ narrow: correlationHeight(count, true), wide: correlationHeight(count, false) }}
      wideFrom={CORRELATION_WIDE}
    >
      <CorrelationPlot {...plot} />
    </ChartFrame>
  )
}
