'use client'

import { memo, useRef } from 'react'
import { Plot } from '@/components/charts/frame/plot'
import { formatCount, formatEstimate, formatInterval, formatProbability } from '@/lib/words/format'
import { HeatmapDrawing, type HeatmapDrawingProps } from './heatmap-drawing'
import { HeatmapLabels } from './heatmap-labels'
import { heatmapLayout } from './heatmap-layout'

export type HeatmapPlotProps = Omit<HeatmapDrawingProps, 'layout'> & { readonly title: string }

/** Room for the name of a group, which is not cut where its rows are scrolled. */
const GROUP_NAME = 520

/** The drawing at the width there is, or wider in a box that scrolls, with the names of the rows standing still. */
export const HeatmapPlot = memo(function HeatmapPlot({ title, ...content }: HeatmapPlotProps) {
  const { rows, columns, format } = content
  const scroller = useRef<HTMLDivElement>(null)
  return (
    <Plot
      title={title}
      marks={rows.length * columns.length}
      columns={columns.length}
      layout={(width) => ({ room: width, ...heatmapLayout(width, content) })}
      tooltip={({ index }, layout) => {
        const [at, column] = [Math.floor(index / columns.length), index % columns.length]
        const [row, cell, above] = [rows[at], rows[at]?.cells[column], layout.tops[at] ?? 0]
        const scrolled = scroller.current?.scrollLeft ?? 0
        if (!row || !cell) return undefined
        return {
          place: { left: layout.left + (column + 1) * layout.cell - scrolled, above, below: above + layout.row },
          words: (
            <>
              <p className="font-semibold">{columns[column]?.label}</p>
              <p className="text-muted">{[row.label, row.note, row.group?.label].filter(Boolean).join(' · ')}</p>
              {cell.value === null ? (
                <p>{cell.reason}</p>
              ) : (
                <p>
                  <span className="font-medium">{formatEstimate(cell, format)}</span>{' '}
                  <span className="text-muted">
                    {formatInterval(cell, format)}
                    {cell.q !== null && ` · q ${formatProbability(cell.q)}`} · n {formatCount(cell.n)}
                  </span>
                </p>
              )}
            </>
          ),
        }
      }}
    >
      {({ room, ...layout }) => (
        <div
          ref={scroller}
          className="grid h-full fades overflow-x-auto overflow-y-hidden *:col-start-1 *:row-start-1"
          style={{ scrollPaddingLeft: layout.left }}
        >
          <HeatmapDrawing {...content} layout={layout} />
          {layout.width > room && (
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
      )}
    </Plot>
  )
})
