import { shortenLabel } from '@/components/charts/frame/legend-layout'
import { HUMAN_STYLE, Marker, signColour } from '@/components/charts/frame/marker'
import type { ModelSeries } from '@/components/charts/frame/weight-row'
import { isFilled, isFound } from '@/lib/profile/findings/verdict'
import { formatEstimate } from '@/lib/words/format'
import { type SlopeLayout, slopeColumn, slopeGap, slopeY } from './slope-layout'
import type { SlopeLine } from './slope-ranks'

type SlopeMarksProps = {
  readonly line: SlopeLine
  readonly models: readonly ModelSeries[]
  readonly layout: SlopeLayout
  /** Draw lines only where the gap is significant. */
  readonly found: boolean
}

/** Radius of a mark, and width of a coloured line: smaller where columns stand close. */
const sizesAt = (gap: number) => (gap < 24 ? { mark: Math.min(4.25, gap * 0.3), line: 1.25 } : { mark: 4.25, line: 2 })

/** A factor from people to each model: its name at the ends, and a line that is coloured where the gap is significant. */
export function SlopeMarks({ line, models, layout, found }: SlopeMarksProps) {
  const { row, ranks, marks } = line
  const columns = ranks.length
  const size = sizesAt(slopeGap(layout, columns))
  const x = (column: number) => slopeColumn(layout, column, columns)
  const [first, last] = [ranks[0] ?? null, ranks[columns - 1] ?? null]
  const [start, end] = [marks[0], marks[columns - 1]]
  return (
    <>
      {models.map(({ id }, at) => {
        const [from, to] = [ranks[at] ?? null, ranks[at + 1] ?? null]
        const gap = row.models[at]?.gap
        if (from === null || to === null) return null
        const significant = gap !== null && gap !== undefined && gap.value !== null && isFound(gap)
        if (found && !significant) return null
        return (
          <line
            key={id}
            x1={x(at)}
            x2={x(at + 1)}
            y1={slopeY(layout, from)}
            y2={slopeY(layout, to)}
            stroke={significant ? signColour(gap.value) : 'var(--line-strong)'}
            strokeWidth={significant ? size.line : 1.25}
          />
        )
      })}
      {ranks.map((rank, column) => {
        const style = column === 0 ? HUMAN_STYLE : models[column - 1]?.style
        const mark = marks[column]
        if (rank === null || !style || !mark) return null
        return (
          <Marker
            key={column === 0 ? 'people' : models[column - 1]?.id}
            x={x(column)}
            y={slopeY(layout, rank)}
            size={size.mark}
            {...style}
            hollow={!isFilled(mark)}
          />
        )
      })}
      {first !== null && start && (
        <text x={x(0) - 10} y={slopeY(layout, first) + 4} textAnchor="end" className="fill-ink text-xs">
          {shortenLabel(row.label, layout.before)}
          <tspan dx="6" className="fill-muted text-2xs">
            {formatEstimate(start)}
          </tspan>
        </text>
      )}
      {last !== null && end && columns > 1 && (
        <text x={x(columns - 1) + 10} y={slopeY(layout, last) + 4} className="fill-ink text-xs">
          <tspan className="fill-muted text-2xs">{formatEstimate(end)}</tspan>
          {layout.after > 0 && <tspan dx="6">{shortenLabel(row.label, layout.after)}</tspan>}
        </text>
      )}
    </>
  )
}
