'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import { ChartTooltip } from '@/components/charts/frame/chart-tooltip'
import { useWidth } from '@/components/charts/frame/use-width'
import type { ModelSeries } from '@/components/charts/frame/weight-row'
import { ScatterDrawing } from './scatter-drawing'
import { scatterGeometry } from './scatter-geometry'
import type { ScatterDatum } from './scatter-point'
import { ScatterTooltip } from './scatter-tooltip'

export type ScatterPlotProps = {
  readonly title: string
  readonly data: readonly ScatterDatum[]
  readonly models: readonly ModelSeries[]
  readonly people: string
  readonly factorsHref: string | null
}

/** The drawing at the width there is, and the numbers of the point pointed at. */
export function ScatterPlot(props: ScatterPlotProps) {
  const { data, models, people } = props
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const [shown, setShown] = useState<number | null>(null)
  const names = useMemo(() => models.map((series) => series.name), [models])
  const geometry = useMemo(() => scatterGeometry(width, names, data), [width, names, data])
  const hide = useCallback(() => setShown(null), [])
  const datum = shown === null ? undefined : data[shown]
  const y = geometry.y(datum?.model.value ?? 0)
  return (
    <div ref={box} className="relative h-full">
      {width > 0 && <ScatterDrawing {...props} geometry={geometry} onShow={setShown} onHide={hide} />}
      {datum && (
        <ChartTooltip place={{ left: 0, above: y - 12, below: y + 12 }} width={width} height={geometry.height}>
          <ScatterTooltip datum={datum} people={people} />
        </ChartTooltip>
      )}
    </div>
  )
}
