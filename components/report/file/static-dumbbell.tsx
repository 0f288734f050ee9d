import type { Axis } from '@/components/charts/axis-scale'
import { tickFormatter } from '@/components/charts/axis-scale'
import { dumbbellAxes } from '@/components/charts/dumbbell-axes'
import { DumbbellFoot, DumbbellHead } from '@/components/charts/dumbbell-head'
import { dumbbellLayout, laneMiddle, type Panel, rowTop } from '@/components/charts/dumbbell-layout'
import { LengthMark } from '@/components/charts/length-mark'
import { ModelMark } from '@/components/charts/model-mark'
import { PeopleMark } from '@/components/charts/people-mark'
import { RowLabel } from '@/components/charts/row-label'
import type { Place } from '@/components/charts/use-place'
import type { ModelSeries, WeightRow } from '@/components/charts/weight-row'
import { formatGap, formatScore } from '@/lib/format'
import { StaticGaps } from './static-gaps'

const WIDTH = 960
const NOWHERE: Place = () => 0

const placeOn = ({ left, right }: Panel, { domain: [low, high] }: Axis): Place => {
  return (value) => Number((left + ((value - low) / (high - low)) * (right - left)).toFixed(2))
}

type StaticDumbbellProps = {
  readonly title: string
  readonly rows: readonly WeightRow[]
  readonly models: readonly ModelSeries[]
  readonly people: string | null
  readonly estimator: string
}

/** The dumbbell chart as a still drawing, made of the page's own marks, for files that must do without scripts. */
export function StaticDumbbell({ title, rows, models, people, estimator }: StaticDumbbellProps) {
  const layout = dumbbellLayout(WIDTH, { rows: rows.length, people, models: models.map(({ name }) => name) })
  const axes = dumbbellAxes(rows, layout)
  const place = placeOn(layout.score, axes.score)
  const gapPlace = layout.gap ? placeOn(layout.gap, axes.gap) : NOWHERE
  const bottom = layout.height - layout.bottom
  const grid = (axis: Axis, on: Place, format: typeof formatScore) =>
    axis.ticks.map((tick) => (
      <g key={tick}>
        <line
          x1={on(tick)}
          x2={on(tick)}
          y1={layout.top}
          y2={bottom}
          stroke={tick === 0 ? 'var(--control)' : 'var(--line)'}
        />
        <text x={on(tick)} y={bottom + 16} textAnchor="middle" className="fill-muted text-2xs">
          {tickFormatter(axis.ticks, format)(tick)}
        </text>
      </g>
    ))
  return (
    <svg viewBox={`0 0 ${WIDTH} ${layout.height}`} width={WIDTH} height={layout.height} role="img" aria-label={title}>
      {grid(axes.score, place, formatScore)}
      {layout.gap && grid(axes.gap, gapPlace, formatGap)}
      <DumbbellHead
        {...{ layout, people, models, estimator }}
        hasLength={rows.some((row) => row.lengthOnly !== null)}
      />
      <DumbbellFoot layout={layout} />
      {rows.map((row, index) => (
        <g key={row.factor}>
          <line x2={WIDTH} y1={rowTop(layout, index)} y2={rowTop(layout, index)} stroke="var(--line)" />
          <RowLabel {...{ row, index, layout }} />
          {row.lengthOnly && <LengthMark mark={row.lengthOnly} {...{ index, layout, place }} />}
          {row.people && <PeopleMark mark={row.people} lanes={models.length} {...{ index, layout, place }} />}
          {models.map((series, lane) => {
            const model = row.models[lane]
            return (
              model && (
                <ModelMark
                  key={series.id}
                  {...{ series, layout, place }}
                  {...model}
                  people={row.people?.value ?? null}
                  y={laneMiddle(layout, index, lane + layout.firstModel)}
                />
              )
            )
          })}
          <StaticGaps {...{ row, index, models, layout }} place={gapPlace} />
        </g>
      ))}
    </svg>
  )
}
