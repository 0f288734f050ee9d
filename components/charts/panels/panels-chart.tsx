'use client'

import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import { ChartFrame, PlotPlaceholder } from '@/components/charts/frame/chart-frame'
import { testCell } from '@/components/charts/frame/mark-words'
import type { Twin } from '@/components/charts/frame/twin'
import { formatCount, formatGap, formatProbability, inDigitsOf } from '@/lib/words/format'
import { type Panel, panelsHeight } from './panels-layout'
import type { PanelsPlotProps } from './panels-plot'

const PanelsPlot = dynamic(() => import('./panels-plot').then((module) => module.PanelsPlot), {
  ssr: false,
  loading: PlotPlaceholder,
})

const COLUMNS = ['Dataset', 'Model', 'Factor', 'People', 'Model score', 'Gap', 'from', 'to', 'n', 'q', 'Test']

function panelsTwin(panels: readonly Panel[]): Twin {
  const number = (value: number | null, format: (value: number | null) => string) => ({ text: format(value), value })
  return {
    columns: COLUMNS.map((label, at) => ({
      id: label.toLowerCase().replaceAll(' ', '_'),
      label,
      numeric: at > 2 && label !== 'Test',
    })),
    rows: panels.flatMap(({ title, note, points }) =>
      points.map(({ label, people, model, gap, href }) => [
        { text: note, value: note },
        { text: title, value: title },
        { text: label, value: label, href },
        number(people.value, inDigitsOf(people)),
        number(model.value, inDigitsOf(model)),
        ...[gap.value, gap.low, gap.high].map((value) => number(value, inDigitsOf(gap, formatGap))),
        { text: formatCount(gap.n), value: gap.n },
        number(gap.q, formatProbability),
        testCell(gap),
      ]),
    ),
  }
}

/** Small plots of people against a model on the same axes, one for each model of each dataset. */
export function PanelsChart({
  id,
  note,
  ...plot
}: PanelsPlotProps & { readonly id: string; readonly note: ReactNode }) {
  const count = plot.panels.length
  return (
    <ChartFrame
      id={id}
      title={plot.title}
      note={note}
      twin={panelsTwin(plot.panels)}
      height={{
        narrow: panelsHeight(count, 'narrow'),
        wide: panelsHeight(count, 'wide'),
        full: panelsHeight(count, 'full'),
      }}
      wideFrom={600}
    >
      <PanelsPlot {...plot} />
    </ChartFrame>
  )
}
