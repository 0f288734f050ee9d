import { Drawing } from '@/components/charts/frame/drawing'
import { shortenLabel } from '@/components/charts/frame/legend-layout'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { UNDEFINED } from '@/lib/words/format'
import { HeatmapHatch, HeatmapKey, heatmapFill } from './heatmap-key'
import { HeatmapLabels } from './heatmap-labels'
import { HEATMAP_TURN, type HeatmapContent, type HeatmapLayout, type HeatmapRow, heatmapLimit } from './heatmap-layout'
import { cellWords } from './heatmap-words'

export type HeatmapDrawingProps = HeatmapContent & {
  readonly format: (value: number | null, decimals?: number) => string
  /** What below and above zero mean. */
  readonly less: string
  readonly more: string
  /** What a filled cell is sure of. */
  readonly sure: string
  readonly layout: HeatmapLayout
}

const COLUMN_NAME = 19

export function HeatmapDrawing({ rows, columns, format, less, more, sure, layout }: HeatmapDrawingProps) {
  const { left, top, cell, row: height, tops } = layout
  const limit = heatmapLimit({ rows })
  return (
    <Drawing width={layout.width} height={layout.height}>
      <HeatmapHatch />
      {columns.map(({ id, label }, at) => (
        <text
          key={id}
          transform={`translate(${left + (at + 0.5) * cell + 3} ${top - 6}) rotate(${HEATMAP_TURN})`}
          className="fill-ink text-xs"
        >
          {shortenLabel(label, COLUMN_NAME)}
        </text>
      ))}
      <HeatmapLabels rows={rows} layout={layout} />
      {rows.flatMap((row, index) =>
        columns.map((column, at) => {
          const each = row.cells[at]
          const name = [row.group?.label, row.label, row.note].filter(Boolean).join(', ')
          return (
            each && (
              <MarkLink
                key={`${row.id} ${column.id}`}
                index={index * columns.length + at}
                label={`${column.label}, ${name}: ${cellWords(each, format)}`}
                href={each.href}
              >
                <rect x={left + at * cell} y={tops[index]} width={cell} height={height} rx={3} />
              </MarkLink>
            )
          )
        }),
      )}
      <g className="pointer-events-none">
        {rows.map((row, index) => (
          <RowCells
            key={row.id}
            row={row}
            columns={columns}
            layout={layout}
            limit={limit}
            format={format}
            y={tops[index] ?? 0}
          />
        ))}
      </g>
      <HeatmapKey limit={limit} less={less} more={more} sure={sure} format={format} x={4} y={layout.foot + 16} />
    </Drawing>
  )
}

type RowCellsProps = Pick<HeatmapDrawingProps, 'columns' | 'layout' | 'format'> & {
  readonly row: HeatmapRow
  readonly y: number
  readonly limit: number
}

/** The numbers of a row: bold where they are sure; a hatched cell where there is none. */
function RowCells({ row, columns, y, layout, limit, format }: RowCellsProps) {
  const { left, cell, row: height } = layout
  return columns.map((column, at) => {
    const each = row.cells[at]
    if (!each) return null
    const box = { x: left + at * cell + 1, y: y + 1, width: cell - 2, height: height - 2, rx: 3 }
    const isAbsent = each.value === null
    return (
      <g key={column.id}>
        <rect {...box} {...(isAbsent ? { fill: 'url(#heatmap-hatch)' } : heatmapFill(each, limit))} />
        <text
          x={left + (at + 0.5) * cell}
          y={y + height / 2 + 3.5}
          textAnchor="middle"
          fontSize={cell < 28 ? 9 : cell < 36 ? 10 : 11}
          fontWeight={each.sure && !isAbsent ? 600 : 400}
          fill={each.sure && !isAbsent ? 'var(--ink)' : 'var(--muted)'}
        >
          {isAbsent ? UNDEFINED : format(each.value, cell < 34 && Math.abs(each.value ?? 0) > 0.99 ? 1 : 2)}
        </text>
      </g>
    )
  })
}
