'use client'

import { memo } from 'react'
import { Drawing } from '@/components/charts/frame/drawing'
import { Legend } from '@/components/charts/frame/legend'
import { factorHref } from '@/components/charts/frame/mark-href'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { Plot } from '@/components/charts/frame/plot'
import { type ModelSeries, withPeople } from '@/components/charts/frame/weight-row'
import { isTangle, SLOPE_LEGEND, type SlopeLayout, slopeColumn, slopeLayout, slopePath, slopeY } from './slope-layout'
import { SlopeMarks } from './slope-marks'
import type { SlopeLine } from './slope-ranks'
import { describeLine, SlopeTooltip } from './slope-tooltip'

export type SlopePlotProps = {
  readonly title: string
  readonly lines: readonly SlopeLine[]
  readonly models: readonly ModelSeries[]
  readonly people: string
  readonly factorsHref: string | null
}

/** A column for people and for each model, and a line through them for each factor that leads to its page. */
export const SlopePlot = memo(function SlopePlot({ title, lines, models, people, factorsHref }: SlopePlotProps) {
  const raters = withPeople(people, models)
  const content = { lines: lines.length, names: raters.map(({ name }) => name) }
  const found = isTangle(lines.length, models.length)
  const model = models.length === 1 ? models[0]?.id : undefined
  const rowOf = (layout: SlopeLayout, line: SlopeLine) => slopeY(layout, line.ranks[0] ?? 1) - layout.pitch / 2
  return (
    <Plot
      title={title}
      marks={lines.length}
      layout={(width) => slopeLayout(width, content)}
      tooltip={({ index, left }, layout) => {
        const line = lines[index]
        if (!line) return undefined
        const above = rowOf(layout, line)
        return {
          place: { left: left ?? 40, above, below: above + layout.pitch },
          words: <SlopeTooltip line={line} models={models} people={people} />,
        }
      }}
    >
      {(layout) => (
        <Drawing width={layout.width} height={layout.height}>
          <Legend left={8} narrow={layout.narrow} wide={SLOPE_LEGEND} series={raters} />
          <text x={8} y={layout.top - 8} className="fill-muted text-2xs">
            most preferred ↑
          </text>
          {found && (
            <text x={layout.width - 8} y={layout.top - 8} textAnchor="end" className="fill-muted text-2xs">
              lines: significant gaps only
            </text>
          )}
          <text x={8} y={layout.height - 3} className="fill-muted text-2xs">
            most avoided ↓
          </text>
          {raters.map(({ id }, column) => (
            <line
              key={id}
              x1={slopeColumn(layout, column, raters.length)}
              x2={slopeColumn(layout, column, raters.length)}
              y1={layout.top}
              y2={layout.top + lines.length * layout.pitch}
              stroke="var(--line)"
            />
          ))}
          {lines.map((line, index) => (
            <MarkLink
              key={line.row.factor}
              index={index}
              label={describeLine(line, models, people)}
              href={factorHref(factorsHref, line.row.factor, model)}
            >
              <rect x={2} y={rowOf(layout, line) + 1} width={layout.first - 12} height={layout.pitch - 2} rx={6} />
              <path d={slopePath(layout, line.ranks)} strokeWidth={10} strokeLinejoin="round" strokeLinecap="round" />
            </MarkLink>
          ))}
          {lines.map((line) => (
            <g key={line.row.factor} className="pointer-events-none">
              <SlopeMarks {...{ line, models, layout, found }} />
            </g>
          ))}
        </Drawing>
      )}
    </Plot>
  )
})
