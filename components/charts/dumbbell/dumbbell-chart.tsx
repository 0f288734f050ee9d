'use client'

import type { ReactNode } from 'react'
import { ChartFrame } from '@/components/charts/frame/chart-frame'
import { dumbbellHeight, hasGaps } from './dumbbell-layout'
import { DumbbellPlot, type DumbbellPlotProps } from './dumbbell-plot'
import { dumbbellTwin } from './dumbbell-twin'
import { PaperDumbbell } from './paper-dumbbell'

type DumbbellChartProps = DumbbellPlotProps & {
  readonly note: ReactNode
  readonly foot?: ReactNode
  /** Drawn for paper as well: a long chart does not fit a sheet. */
  readonly printed?: boolean
}

/** People and models, factor by factor: scores on the left, gaps on an axis of their own beside them. */
export function DumbbellChart({ note, foot, printed = false, ...plot }: DumbbellChartProps) {
  const { title, rows, models, people, factorsHref } = plot
  const content = { rows: rows.length, people, models: models.map((model) => model.name), gaps: hasGaps(rows) }
  return (
    <ChartFrame
      id="weights"
      title={title}
      note={note}
      foot={foot}
      twin={dumbbellTwin(rows, models, people, factorsHref)}
      height={{ narrow: dumbbellHeight(content, true), wide: dumbbellHeight(content, false) }}
    >
      <div className={printed ? 'contents print:hidden' : 'contents'}>
        <DumbbellPlot {...plot} />
      </div>
      {printed && <PaperDumbbell {...plot} />}
    </ChartFrame>
  )
}
