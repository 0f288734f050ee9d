'use client'

import { memo } from 'react'
import { type Place, placeOn } from '@/components/charts/frame/axis-scale'
import { Drawing } from '@/components/charts/frame/drawing'
import { Legend } from '@/components/charts/frame/legend'
import { shortenLabel } from '@/components/charts/frame/legend-layout'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { HUMAN_STYLE, Marker, type RaterStyle } from '@/components/charts/frame/marker'
import { Plot } from '@/components/charts/frame/plot'
import { ValueAxis } from '@/components/charts/frame/value-axis'
import { gapChangeWords } from '@/lib/words/correction-words'
import { formatEstimate, formatGap, formatInterval, formatScore } from '@/lib/words/format'
import {
  CHANGE_NAMES,
  type ChangeContent,
  type ChangeLayout,
  type ChangeRow,
  changeLayout,
  changeMiddle,
} from './change-layout'

export type ChangePlotProps = ChangeContent & { readonly title: string }

const LOOK = { closer: 'var(--good)', farther: 'var(--bad)', 'the same': 'var(--muted)' } as const
const RING = 6

/** A row in words, for a screen reader. */
function describeRow(row: ChangeRow, name: string): string {
  const { label, people, before, after, gapBefore, gapAfter } = row
  const scores = `people ${formatEstimate(people)}, ${name} ${formatEstimate(before)}, corrected ${formatEstimate(after)}`
  const { numbers, change } = gapChangeWords(gapBefore, gapAfter)
  return `${label}: ${scores}; gap ${numbers}${change ? `, ${change}` : ''}`
}

/** Each factor on a line: where people are, where the judge was, and where the correction takes it. */
export const ChangePlot = memo(function ChangePlot({ title, ...content }: ChangePlotProps) {
  const { rows, name, style } = content
  const [people, before, after] = CHANGE_NAMES
  return (
    <Plot
      title={title}
      marks={rows.length}
      layout={(width) => changeLayout(width, content)}
      tooltip={({ index, left }, layout) => {
        const row = rows[index]
        const above = layout.top + index * layout.row
        return (
          row && {
            place: { left: left ?? layout.left, above, below: above + layout.row },
            words: <RowNumbers row={row} name={name} />,
          }
        )
      }}
    >
      {(layout) => {
        const { width, height, left, right, top, bottom, axis, row: pitch } = layout
        const place = placeOn({ left, right }, axis)
        return (
          <Drawing width={width} height={height}>
            <ValueAxis axis={axis} place={place} top={top} bottom={height - bottom} format={formatScore} />
            <Legend
              left={8}
              narrow={layout.narrow}
              series={[
                { id: 'people', name: people, style: HUMAN_STYLE, faint: true },
                { id: 'before', name: before, style, faint: true },
                { id: 'after', name: after, style },
              ]}
            />
            <g className="fill-muted text-2xs">
              <text x={left} y={height - 8}>
                ← less of it
              </text>
              <text x={right} y={height - 8} textAnchor="end">
                more of it →
              </text>
            </g>
            {rows.map((row, index) => (
              <MarkLink key={row.id} index={index} label={describeRow(row, name)} href={row.href}>
                <rect x={1} y={top + index * pitch + 1} width={width - 2} height={pitch - 2} rx={8} />
              </MarkLink>
            ))}
            {rows.map((row, index) => (
              <RowMarks key={row.id} row={row} index={index} layout={layout} place={place} style={style} />
            ))}
          </Drawing>
        )
      }}
    </Plot>
  )
})

type RowMarksProps = {
  readonly row: ChangeRow
  readonly index: number
  readonly layout: ChangeLayout
  readonly place: Place
  readonly style: RaterStyle
}

function RowMarks({ row, index, layout, place, style }: RowMarksProps) {
  const y = changeMiddle(layout, index)
  const { narrow, width, left, top, row: pitch } = layout
  const { numbers, change } = gapChangeWords(row.gapBefore, row.gapAfter)
  const text = narrow ? top + index * pitch + 15 : y + 4
  const room = Math.floor((narrow ? width - 130 : left - 16) / 6.6)
  const { people, before, after } = row
  return (
    <g className="pointer-events-none">
      <path d={`M0 ${top + index * pitch}H${width}`} stroke="var(--line)" />
      <text x={narrow ? 12 : 8} y={text} className="fill-ink text-sm">
        {shortenLabel(row.label, room)}
      </text>
      {before.value !== null && after.value !== null && (
        <line
          x1={place(before.value)}
          x2={place(after.value)}
          y1={y}
          y2={y}
          stroke={style.colour}
          strokeOpacity={0.4}
          strokeWidth={3}
        />
      )}
      {before.value !== null && <Marker x={place(before.value)} y={y} size={5} {...style} hollow />}
      {after.value !== null && <Marker x={place(after.value)} y={y} size={5} {...style} rim={2} />}
      {people.value !== null && (
        <circle cx={place(people.value)} cy={y} r={RING} fill="none" stroke={HUMAN_STYLE.colour} strokeWidth={2} />
      )}
      <text x={width - 8} y={text} textAnchor="end" fontSize={12} fill={LOOK[change ?? 'the same']}>
        {numbers}
        {change && !narrow && <tspan className="fill-muted text-2xs"> {change}</tspan>}
      </text>
    </g>
  )
}

function RowNumbers({ row, name }: { readonly row: ChangeRow; readonly name: string }) {
  const lines = [
    ['People', row.people, formatScore],
    [`${name} as it is`, row.before, formatScore],
    ['Corrected', row.after, formatScore],
    ['Gap before', row.gapBefore, formatGap],
    ['Gap after', row.gapAfter, formatGap],
  ] as const
  return (
    <>
      <p className="mb-1 font-semibold">{row.label}</p>
      {lines.map(([line, mark, format]) => (
        <p key={line} className="flex gap-2">
          <span className="truncate">{line}</span>
          <span className="ml-auto whitespace-nowrap font-medium">{formatEstimate(mark, format)}</span>
          <span className="whitespace-nowrap text-muted text-xs">{formatInterval(mark, format)}</span>
        </p>
      ))}
      <p className="text-muted text-xs">n {row.people.n}</p>
    </>
  )
}
