import { memo } from 'react'
import { signColour } from '@/components/charts/frame/significance'
import { UNDEFINED } from '@/lib/words/format'
import type { HeatmapCell, HeatmapLayout, HeatmapRow } from './heatmap-layout'

type HeatmapRowProps = {
  readonly row: HeatmapRow
  readonly y: number
  readonly layout: HeatmapLayout
  readonly limit: number
  readonly format: (value: number | null, decimals?: number) => string
}

/** The colour of a value: stronger with its size, filled where it is sure, an outline where it is not. */
export function heatmapFill({ value, sure }: Pick<HeatmapCell, 'value' | 'sure'>, limit: number) {
  const strength = Math.min(1, Math.abs(value ?? 0) / limit)
  const colour = strength < 0.01 ? 'var(--control)' : signColour(value ?? 0)
  if (!sure) return { fill: 'var(--surface)', stroke: colour, strokeOpacity: 0.2 + 0.5 * strength }
  return { fill: colour, fillOpacity: 0.12 + 0.53 * strength, stroke: colour, strokeOpacity: 0.3 }
}

/** The numbers of a row: bold where they are sure; a hatched cell where there is none. Remembered while the focus moves. */
export const HeatmapRowCells = memo(function HeatmapRowCells({ row, y, layout, limit, format }: HeatmapRowProps) {
  const { left, cell, row: height } = layout
  return row.cells.map((each, at) => {
    const box = { x: left + at * cell + 1, y: y + 1, width: cell - 2, height: height - 2, rx: 3 }
    const isAbsent = each.value === null
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
      <g key={at}>
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
})
