import { memo } from 'react'
import { Drawing } from '@/components/charts/frame/drawing'
import { shorten } from '@/components/charts/frame/legend-layout'
import { useRovingFocus } from '@/components/charts/frame/roving-focus'
import { HeatmapCells } from './heatmap-cells'
import { HeatmapKey } from './heatmap-key'
import { HeatmapLabels } from './heatmap-labels'
import { HEATMAP_TURN, type HeatmapLayout, heatmapLimit } from './heatmap-layout'
import type { HeatmapPlotProps } from './heatmap-plot'
import { HeatmapRowCells } from './heatmap-row'

type HeatmapDrawingProps = HeatmapPlotProps & {
  readonly layout: HeatmapLayout
  /** A cell's place, row by row. */
  readonly onShow: (cell: number) => void
  readonly onHide: () => void
}

const COLUMN_NAME = 19

/** The name in the room there is: what is in brackets goes first. */
const nameOf = (label: string): string =>
  label.length <= COLUMN_NAME ? label : shorten(label.replace(/ \(.+\)$/, ''), COLUMN_NAME)

/** Remembered, so that moving the pointer only moves the tooltip, and a focused cell keeps its focus. */
export const HeatmapDrawing = memo(function HeatmapDrawing(props: HeatmapDrawingProps) {
  const { title, rows, columns, format, less, more, sure, layout, onShow, onHide } = props
  const { left, top, cell, tops } = layout
  const roving = useRovingFocus(rows.length * columns.length, columns.length)
  const limit = heatmapLimit({ rows })
  const stopIn = (index: number) => columns.findIndex((_, at) => roving.tabIndex(index * columns.length + at) === 0)
  return (
    <figure aria-label={title} onKeyDown={roving.onKeyDown}>
      <Drawing width={layout.width} height={layout.height}>
        <defs>
          <pattern id="heatmap-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line y2="5" stroke="var(--line)" strokeWidth="2" />
          </pattern>
        </defs>
        {columns.map(({ id, label }, at) => (
          <text
            key={id}
            transform={`translate(${left + (at + 0.5) * cell + 3} ${top - 6}) rotate(${HEATMAP_TURN})`}
            className="fill-ink text-xs"
          >
            {nameOf(label)}
          </text>
        ))}
        <HeatmapLabels rows={rows} layout={layout} />
        {rows.map((row, index) => (
          <HeatmapCells
            key={row.id}
            {...{ row, index, columns, layout, format, onShow, onHide }}
            stop={stopIn(index)}
          />
        ))}
        {rows.map((row, index) => (
          <g key={row.id} className="pointer-events-none">
            <HeatmapRowCells {...{ row, layout, limit, format }} y={tops[index] ?? 0} />
          </g>
        ))}
        <HeatmapKey {...{ limit, less, more, sure, format }} x={4} y={layout.foot + 16} />
      </Drawing>
    </figure>
  )
})
