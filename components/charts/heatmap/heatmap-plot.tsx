'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import { ChartTooltip } from '@/components/charts/frame/chart-tooltip'
import { useWidth } from '@/components/charts/frame/use-width'
import { formatCount, formatInterval, formatProbability } from '@/lib/words/format'
import { HeatmapDrawing } from './heatmap-drawing'
import { HeatmapLabels } from './heatmap-labels'
import { type HeatmapContent, heatmapLayout } from './heatmap-layout'

export type HeatmapPlotProps = HeatmapContent & {
  readonly title: string
  readonly format: (value: number | null, decimals?: number) => string
  /** What below and above zero mean. */
  readonly less: string
  readonly more: string
  /** What a filled cell is sure of. */
  readonly sure: string
}

/** Room for the name of a group, which is not cut where its rows are scrolled. */
const GROUP_NAME = 520

/** The drawing at the width there is, or wider in a box that scrolls, and the numbers of the cell pointed at. */
export function HeatmapPlot(props: HeatmapPlotProps) {
  const { rows, columns, format } = props
  const box = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const [shown, setShown] = useState<{ readonly cell: number; readonly scrolled: number } | null>(null)
  const layout = useMemo(() => heatmapLayout(width, { rows, columns }), [width, rows, columns])
  const show = useCallback((cell: number) => setShown({ cell, scrolled: scroller.current?.scrollLeft ?? 0 }), [])
  const hide = useCallback(() => setShown(null), [])
  const [at, column] = shown
    ? [Math.floor(shown.cell / columns.length), shown.cell % columns.length]
    : ([-1, -1] as const)
  const [row, cell] = [rows[at], rows[at]?.cells[column]]
  const above = layout.tops[at] ?? 0
  return (
    <div ref={box} className="relative h-full">
      <div
        ref={scroller}
        className="grid h-full overflow-x-auto overflow-y-hidden *:col-start-1 *:row-start-1"
        style={{ scrollPaddingLeft: layout.left }}
        onScroll={hide}
      >
        {width > 0 && <HeatmapDrawing {...props} layout={layout} onShow={show} onHide={hide} />}
        {layout.width > width && (
          <svg
            aria-hidden="true"
            data-screen-only
            width={layout.left}
            height={layout.height}
            className="pointer-events-none sticky left-0 overflow-visible"
          >
            <rect width={layout.left - 4} y={layout.top} height={layout.foot - layout.top} fill="var(--surface)" />
            {layout.heads.map(({ y }) => (
              <rect key={y} y={y} width={GROUP_NAME} height={layout.row} fill="var(--surface)" />
            ))}
            <HeatmapLabels rows={rows} layout={layout} />
          </svg>
        )}
      </div>
      {row && cell && (
        <ChartTooltip
          place={{
            left: layout.left + (column + 1) * layout.cell - (shown?.scrolled ?? 0),
            above,
            below: above + layout.row,
          }}
          width={width}
          height={layout.height}
        >
          <p className="font-semibold">{columns[column]?.label}</p>
          <p className="text-muted">{[row.label, row.note, row.group?.label].filter(Boolean).join(' · ')}</p>
          {cell.value === null ? (
            <p>{cell.reason}</p>
          ) : (
            <p>
              <span className="font-medium">{format(cell.value)}</span>{' '}
              <span className="text-muted">
                {formatInterval(cell, format)}
                {cell.q !== null && ` · q ${formatProbability(cell.q)}`} · n {formatCount(cell.n)}
              </span>
            </p>
          )}
        </ChartTooltip>
      )}
    </div>
  )
}
