'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import { ChartTooltip, type TooltipPlace } from '@/components/charts/frame/chart-tooltip'
import { useWidth } from '@/components/charts/frame/use-width'
import { formatCount, formatInterval } from '@/lib/words/format'
import { IntervalDrawing } from './interval-drawing'
import { type IntervalContent, intervalLayout, intervalRowTop } from './interval-layout'

export type IntervalPlotProps = IntervalContent & {
  readonly title: string
  readonly format: (value: number | null) => string
  /** What left and right of zero mean. */
  readonly less: string
  readonly more: string
}

/** The drawing at the width there is, and the numbers of the row pointed at. */
export function IntervalPlot(props: IntervalPlotProps) {
  const { rows, series, format } = props
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const [shown, setShown] = useState<(TooltipPlace & { readonly index: number }) | null>(null)
  const layout = useMemo(() => intervalLayout(width, { rows, series }), [width, rows, series])
  const show = useCallback(
    (index: number, left: number | null) => {
      const above = intervalRowTop(layout, index)
      setShown({ index, left: left ?? layout.left, above, below: above + layout.row })
    },
    [layout],
  )
  const hide = useCallback(() => setShown(null), [])
  const row = shown && rows[shown.index]
  return (
    <div ref={box} className="relative h-full">
      {width > 0 && <IntervalDrawing {...props} layout={layout} onShow={show} onHide={hide} />}
      {shown && row && (
        <ChartTooltip place={shown} width={width} height={layout.height}>
          <p className="mb-1 font-semibold">{row.label}</p>
          {row.marks.map((mark) => (
            <p key={mark.series} className="flex gap-2">
              <span className="truncate">{series[mark.series]?.name}</span>
              <span className="ml-auto whitespace-nowrap font-medium">{format(mark.value)}</span>
              <span className="whitespace-nowrap text-muted text-xs">{formatInterval(mark, format)}</span>
              <span className="whitespace-nowrap text-muted text-xs">n {formatCount(mark.n)}</span>
            </p>
          ))}
          {row.band && (
            <p className="text-muted">
              {row.band.name} {format(row.band.value)} {formatInterval(row.band, format)}
            </p>
          )}
        </ChartTooltip>
      )}
    </div>
  )
}
