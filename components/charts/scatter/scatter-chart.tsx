'use client'

import dynamic from 'next/dynamic'
import { type ReactNode, useMemo } from 'react'
import { ChartFrame, PlotPlaceholder } from '@/components/charts/frame/chart-frame'
import { commonMarks } from '@/components/charts/frame/common-marks'
import type { ModelSeries, WeightRow } from '@/components/charts/frame/weight-row'
import { whenIdle } from '@/components/ui/when-idle'
import { type ScatterDatum, scatterHeight } from './scatter-layout'
import type { ScatterPlotProps } from './scatter-plot'
import { scatterTwin } from './scatter-twin'

const ScatterPlot = dynamic(() => whenIdle().then(async () => (await import('./scatter-plot')).ScatterPlot), {
  ssr: false,
  loading: PlotPlaceholder,
})

/** A point per factor and model where both scores exist. */
function scatterData(rows: readonly WeightRow[], models: readonly ModelSeries[]): readonly ScatterDatum[] {
  return rows.flatMap(({ factor, label, people, models: others }) =>
    models.flatMap((series, index) => {
      const model = others[index]
      if (people === null || people.value === null || !model || model.score.value === null) return []
      const common = commonMarks(people, model.score, model.gap)
      return [{ factor, label, people, model: model.score, ...common, gap: model.gap, series }]
    }),
  )
}

type ScatterChartProps = Omit<ScatterPlotProps, 'data' | 'models'> & {
  readonly rows: readonly WeightRow[]
  readonly models: readonly ModelSeries[]
  readonly note: ReactNode
}

/** People against models: on the dashed line both follow a factor alike. */
export function ScatterChart({ rows, models, note, ...plot }: ScatterChartProps) {
  const data = useMemo(() => scatterData(rows, models), [rows, models])
  const height = scatterHeight(models.map((series) => series.name))
  return (
    <ChartFrame
      id="scatter"
      title={plot.title}
      note={note}
      twin={scatterTwin(data, plot.factorsHref)}
      height={{ narrow: height, wide: height }}
    >
      <ScatterPlot {...plot} models={models} data={data} />
    </ChartFrame>
  )
}
