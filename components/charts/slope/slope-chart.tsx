'use client'

import dynamic from 'next/dynamic'
import { type ReactNode, useMemo } from 'react'
import { ChartFrame, PlotPlaceholder } from '@/components/charts/frame/chart-frame'
import type { WeightRow } from '@/components/charts/frame/weight-row'
import { whenIdle } from '@/components/ui/when-idle'
import { SLOPE_WIDE, slopeHeight } from './slope-layout'
import type { SlopePlotProps } from './slope-plot'
import { slopeLines } from './slope-ranks'
import { slopeTwin } from './slope-twin'

const SlopePlot = dynamic(() => whenIdle().then(async () => (await import('./slope-plot')).SlopePlot), {
  ssr: false,
  loading: PlotPlaceholder,
})

type SlopeChartProps = Omit<SlopePlotProps, 'lines'> & { readonly rows: readonly WeightRow[]; readonly note: ReactNode }

/** The ranking of factors by people, and what each model makes of it. */
export function SlopeChart({ rows, note, ...plot }: SlopeChartProps) {
  const { title, models, people, factorsHref } = plot
  const lines = useMemo(() => slopeLines(rows), [rows])
  const content = { lines: lines.length, names: [people, ...models.map(({ name }) => name)] }
  return (
    <ChartFrame
      id="ranks"
      title={title}
      note={note}
      twin={slopeTwin(lines, models, people, factorsHref)}
      height={{ narrow: slopeHeight(content, true), wide: slopeHeight(content, false) }}
      wideFrom={SLOPE_WIDE}
    >
      <SlopePlot {...plot} lines={lines} />
    </ChartFrame>
  )
}
