'use client'

import { memo } from 'react'
import { placeOn } from '@/components/charts/frame/axis-scale'
import { Drawing } from '@/components/charts/frame/drawing'
import { Legend } from '@/components/charts/frame/legend'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { HUMAN_STYLE } from '@/components/charts/frame/marker'
import { Plot } from '@/components/charts/frame/plot'
import { ValueAxis } from '@/components/charts/frame/value-axis'
import { formatScore } from '@/lib/words/format'
import {
  BALANCE_NAMES,
  BALANCE_WIDE,
  type BalanceContent,
  balanceAxis,
  balanceLayout,
  balanceTop,
  hasPeople,
  headLine,
} from './balance-layout'
import { BalanceMarks } from './balance-marks'
import { BalanceTooltip } from './balance-tooltip'
import { rowInWords } from './balance-words'

export type BalancePlotProps = BalanceContent & { readonly title: string }

const HEADS = ['before', 'chosen', 'people'] as const

/** Before and after, factor by factor, on one axis; people's own mark over them. */
export const BalancePlot = memo(function BalancePlot({ title, ...content }: BalancePlotProps) {
  const { rows, style } = content
  const series = [
    { id: 'before', name: BALANCE_NAMES.before, style, faint: true },
    { id: 'achieved', name: BALANCE_NAMES.achieved, style },
    ...(hasPeople(content) ? [{ id: 'people', name: BALANCE_NAMES.people, style: HUMAN_STYLE }] : []),
  ]
  return (
    <Plot
      title={title}
      marks={rows.length}
      expected={632}
      layout={(width) => balanceLayout(width, content)}
      tooltip={({ index, left }, layout) => {
        const [row, above] = [rows[index], balanceTop(layout, index)]
        return (
          row && {
            place: { left: left ?? layout.left, above, below: above + layout.row },
            words: <BalanceTooltip row={row} />,
          }
        )
      }}
    >
      {(layout) => {
        const { width, height, left, right, top, narrow, foot } = layout
        const axis = balanceAxis(content, layout)
        const place = placeOn({ left, right }, axis)
        return (
          <Drawing width={width} height={height}>
            <ValueAxis axis={axis} place={place} top={top} bottom={height - foot} format={formatScore} />
            <Legend left={8} narrow={narrow} wide={BALANCE_WIDE} series={series} />
            {layout.columns.map((x, at) => (
              <text key={x} x={x} y={headLine(content, narrow)} textAnchor="end" className="fill-muted text-2xs">
                {HEADS[at]}
              </text>
            ))}
            <g className="fill-muted text-2xs">
              <text x={left} y={height - 8}>
                ← chosen has less
              </text>
              <text x={right} y={height - 8} textAnchor="end">
                chosen has more →
              </text>
            </g>
            {rows.map((row, index) => (
              <MarkLink key={row.id} index={index} label={rowInWords(row)} href={row.href}>
                <rect x={1} y={balanceTop(layout, index) + 1} width={width - 2} height={layout.row - 2} rx={8} />
              </MarkLink>
            ))}
            {rows.map((row, index) => (
              <g key={row.id} className="pointer-events-none">
                <path d={`M0 ${balanceTop(layout, index)}H${width}`} stroke="var(--line)" />
                <BalanceMarks row={row} index={index} style={style} layout={layout} place={place} />
              </g>
            ))}
          </Drawing>
        )
      }}
    </Plot>
  )
})
