'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import { ChartTooltip } from '@/components/charts/frame/chart-tooltip'
import { useWidth } from '@/components/charts/frame/use-width'
import { formatCount, formatGap, formatInterval, formatScore } from '@/lib/words/format'
import { PanelsDrawing, type PanelsPlotProps } from './panels-drawing'
import { panelStarts, panelsLayout } from './panels-layout'

/** The panels at the width there is, and the numbers of the mark pointed at. */
export function PanelsPlot(props: PanelsPlotProps) {
  const { panels, people } = props
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const [shown, setShown] = useState<number | null>(null)
  const layout = useMemo(() => panelsLayout(width, panels.length), [width, panels.length])
  const hide = useCallback(() => setShown(null), [])
  const starts = panelStarts(panels)
  const at = shown === null ? -1 : starts.findLastIndex((start) => start <= shown)
  const [panel, corner, start] = [panels[at], layout.corners[at], starts[at]]
  const point = shown === null || start === undefined ? undefined : panel?.points[shown - start - 1]
  return (
    <div ref={box} className="relative h-full">
      {width > 0 && <PanelsDrawing {...props} layout={layout} onShow={setShown} onHide={hide} />}
      {panel && corner && (
        <ChartTooltip
          place={{
            left: corner.x,
            above: corner.y + (point ? layout.head : 0),
            below: corner.y + layout.head + (point ? layout.side : 0),
          }}
          width={width}
          height={layout.height}
        >
          <p className="font-semibold">{point ? point.label : panel.title}</p>
          <p className="text-muted">{point ? `${panel.title} · ${panel.note}` : panel.note}</p>
          {point ? (
            <>
              <p>
                {people} {formatScore(point.people.value)}{' '}
                <span className="text-muted">{formatInterval(point.people)}</span>
              </p>
              <p>
                model {formatScore(point.model.value)} <span className="text-muted">{formatInterval(point.model)}</span>
              </p>
              <p>
                gap {formatGap(point.gap.value)}{' '}
                <span className="text-muted">
                  {formatInterval(point.gap, formatGap)} · n {formatCount(point.gap.n)}
                </span>
              </p>
            </>
          ) : (
            <p>{panel.number}</p>
          )}
        </ChartTooltip>
      )}
    </div>
  )
}
