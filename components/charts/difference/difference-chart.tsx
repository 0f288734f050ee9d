'use client'

import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import { ChartFrame, PlotPlaceholder } from '@/components/charts/frame/chart-frame'
import type { Twin } from '@/components/charts/frame/twin'
import { formatCount, formatValue } from '@/lib/words/format'
import { differenceHeight } from './difference-layout'
import type { DifferencePlotProps } from './difference-plot'

const DifferencePlot = dynamic(() => import('./difference-plot').then((module) => module.DifferencePlot), {
  ssr: false,
  loading: PlotPlaceholder,
})

function differenceTwin({ edges, series }: Pick<DifferencePlotProps, 'edges' | 'series'>): Twin {
  return {
    columns: [
      { id: 'from', label: 'from', numeric: true },
      { id: 'to', label: 'to', numeric: true },
      ...series.map(({ id, name }) => ({ id, label: name, numeric: true })),
    ],
    rows: edges.slice(0, -1).map((from, bin) => {
      const to = edges[bin + 1] ?? from
      return [
        { text: formatValue(from), value: from },
        { text: formatValue(to), value: to },
        ...series.map(({ counts }) => ({ text: formatCount(counts[bin] ?? 0), value: counts[bin] ?? 0 })),
      ]
    }),
  }
}

type DifferenceChartProps = DifferencePlotProps & { readonly note: ReactNode }

/** For each rater: by how much the response chosen had more or less of one factor. */
export function DifferenceChart({ note, ...plot }: DifferenceChartProps) {
  const height = differenceHeight(plot.series.length)
  return (
    <ChartFrame
      id="differences"
      title={plot.title}
      note={note}
      twin={differenceTwin(plot)}
      height={{ narrow: height, wide: height }}
    >
      <DifferencePlot {...plot} />
    </ChartFrame>
  )
}
