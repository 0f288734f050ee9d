'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import { ChartTooltip } from '@/components/charts/frame/chart-tooltip'
import { useWidth } from '@/components/charts/frame/use-width'
import type { Mark } from '@/components/charts/frame/weight-row'
import { countOf, formatInterval, formatScore } from '@/lib/words/format'
import { CorrelationDrawing } from './correlation-drawing'
import { correlationLayout } from './correlation-layout'

export type CorrelationPlotProps = {
  readonly title: string
  readonly labels: readonly string[]
  readonly rows: readonly (readonly Mark[])[]
  /** Sizes of the clusters, in order. */
  readonly clusters: readonly number[]
}

/** The drawing at the width there is, and the numbers of the cell pointed at. */
export function CorrelationPlot(props: CorrelationPlotProps) {
  const { labels, rows } = props
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const count = labels.length
  const [shown, setShown] = useState<number | null>(null)
  const layout = useMemo(() => correlationLayout(width, count), [width, count])
  const hide = useCallback(() => setShown(null), [])
  const { left, top, cell, row } = layout
  const [at, column] = shown === null ? [-1, -1] : [Math.floor(shown / count), shown % count]
  const mark = rows[at]?.[column]
  return (
    <div ref={box} className="relative h-full">
      {width > 0 && <CorrelationDrawing {...props} width={width} layout={layout} onShow={setShown} onHide={hide} />}
      {mark && at !== column && (
        <ChartTooltip
          place={{ left: left + column * cell, above: top + at * row, below: top + (at + 1) * row }}
          width={width}
          height={layout.height}
        >
          <p className="font-semibold">
            {labels[at]} and {labels[column]}
          </p>
          <p>
            τb <span className="font-medium">{formatScore(mark.value)}</span>{' '}
            <span className="text-muted">
              {formatInterval(mark)} on {countOf(mark.n, 'pair')}
            </span>
          </p>
        </ChartTooltip>
      )}
    </div>
  )
}
