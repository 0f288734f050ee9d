import { memo } from 'react'
import { MarkLink } from '@/components/charts/frame/mark-link'
import type { HeatmapColumn, HeatmapLayout, HeatmapRow } from './heatmap-layout'
import { cellWords } from './heatmap-words'

type HeatmapCellsProps = {
  readonly row: HeatmapRow
  readonly index: number
  readonly columns: readonly HeatmapColumn[]
  readonly layout: HeatmapLayout
  /** The column of the row's cell that is the chart's tab stop; −1 where it is in another row. */
  readonly stop: number
  readonly format: (value: number | null) => string
  readonly onShow: (cell: number) => void
  readonly onHide: () => void
}

/** The cells of a row as marks: each can be pointed at, focused and followed. Remembered: a step draws two rows anew. */
export const HeatmapCells = memo(function HeatmapCells(props: HeatmapCellsProps) {
  const { row, index, columns, layout, stop, format, onShow, onHide } = props
  const name = [row.group?.label, row.label, row.note].filter(Boolean).join(', ')
  return columns.map((column, at) => {
    const cell = row.cells[at]
    if (!cell) return null
    return (
      <MarkLink
        key={column.id}
        index={index * columns.length + at}
        label={`${column.label}, ${name}: ${cellWords(cell, format)}`}
        href={cell.href}
        tabIndex={at === stop ? 0 : -1}
        onShow={onShow}
        onHide={onHide}
      >
        <rect
          x={layout.left + at * layout.cell}
          y={layout.tops[index]}
          width={layout.cell}
          height={layout.row}
          rx={3}
        />
      </MarkLink>
    )
  })
})
