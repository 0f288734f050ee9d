'use client'

import { memo } from 'react'
import { placeOn } from '@/components/charts/frame/axis-scale'
import { Drawing } from '@/components/charts/frame/drawing'
import { Legend } from '@/components/charts/frame/legend'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { intervalWords } from '@/components/charts/frame/mark-words'
import { Plot } from '@/components/charts/frame/plot'
import { ValueAxis } from '@/components/charts/frame/value-axis'
import { formatEstimate } from '@/lib/words/format'
import {
  hasKey,
  type IntervalContent,
  type IntervalRow,
  intervalAxis,
  intervalLayout,
  intervalRowTop,
} from './interval-layout'
import { IntervalMarks } from './interval-marks'
import { IntervalTooltip } from './interval-tooltip'

export type IntervalPlotProps = IntervalContent & {
  readonly title: string
  readonly format: (value: number | null) => string
  /** What stands for no effect, where that is not zero, and how its axis is written. */
  readonly origin?: number
  readonly tick?: (value: number) => string
  /** What left and right of zero mean. */
  readonly less: string
  readonly more: string
  /** Beyond which no number can be: the axis ends there. */
  readonly limits?: readonly [number, number]
}

/** Numbers with their intervals, row by row, on one axis through zero. */
export const IntervalPlot = memo(function IntervalPlot(props: IntervalPlotProps) {
  const { title, rows, series, format, less, more, origin = 0, tick = format } = props
  const describeRow = ({ label, marks }: IntervalRow) => {
    const numbers = marks.map((mark) =>
      `${series[mark.series]?.name ?? ''} ${formatEstimate(mark, format)} ${intervalWords(mark, format)}, n ${mark.n}`.trim(),
    )
    return `${label}: ${numbers.join('; ')}`
  }
  return (
    <Plot
      title={title}
      marks={rows.length}
      layout={(width) => intervalLayout(width, { rows, series })}
      tooltip={({ index, left }, layout) => {
        const [row, above] = [rows[index], intervalRowTop(layout, index)]
        return (
          row && {
            place: { left: left ?? layout.left, above, below: above + layout.row },
            words: <IntervalTooltip row={row} series={series} format={format} />,
          }
        )
      }}
    >
      {(layout) => {
        const { width, height, left, right, top } = layout
        const axis = intervalAxis(props, layout, origin, props.limits)
        const place = placeOn({ left, right }, axis)
        return (
          <Drawing width={width} height={height}>
            <ValueAxis
              axis={axis}
              place={place}
              top={top}
              bottom={height - layout.foot}
              format={tick}
              origin={origin}
            />
            {hasKey(series) && <Legend left={8} narrow={layout.narrow} series={series} />}
            <g className="fill-muted text-2xs">
              <text x={left} y={height - 8}>
                ← {less}
              </text>
              <text x={right} y={height - 8} textAnchor="end">
                {more} →
              </text>
            </g>
            {rows.map((row, index) => (
              <MarkLink key={row.id} index={index} label={describeRow(row)} href={row.href}>
                <rect x={1} y={intervalRowTop(layout, index) + 1} width={width - 2} height={layout.row - 2} rx={8} />
              </MarkLink>
            ))}
            {rows.map((row, index) => (
              <g key={row.id} className="pointer-events-none">
                <path d={`M0 ${intervalRowTop(layout, index)}H${width}`} stroke="var(--line)" />
                <IntervalMarks
                  row={row}
                  index={index}
                  series={series}
                  layout={layout}
                  place={place}
                  format={format}
                  origin={origin}
                />
              </g>
            ))}
          </Drawing>
        )
      }}
    </Plot>
  )
})
