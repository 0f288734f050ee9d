'use client'

import { memo } from 'react'
import { CartesianGrid, ErrorBar, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { tickFormatter } from '@/components/charts/frame/axis-scale'
import { Legend } from '@/components/charts/frame/legend'
import { shortenLabel } from '@/components/charts/frame/legend-layout'
import { factorHref } from '@/components/charts/frame/mark-href'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { Marker } from '@/components/charts/frame/marker'
import { LONGEST_LABEL } from '@/components/charts/frame/place-labels'
import { Plot } from '@/components/charts/frame/plot'
import { intervalAround, SERIES_CHART, seriesAxis } from '@/components/charts/frame/series-chart'
import type { ModelSeries } from '@/components/charts/frame/weight-row'
import { isFilled } from '@/lib/profile/findings/verdict'
import { formatScore } from '@/lib/words/format'
import { type ScatterDatum, scatterGeometry } from './scatter-layout'
import { describePoint, ScatterTooltip } from './scatter-tooltip'

export type ScatterPlotProps = {
  readonly title: string
  readonly data: readonly ScatterDatum[]
  readonly models: readonly ModelSeries[]
  readonly people: string
  readonly factorsHref: string | null
}

/** How far from a point the pointer still means it. */
const HIT = 12

/** Where Recharts puts a point. */
type Point = { readonly cx?: number | undefined; readonly cy?: number | undefined; readonly payload?: ScatterDatum }

type ModelPointsProps = { readonly series: ModelSeries; readonly data: readonly ScatterDatum[] }

/** The points of a model, both intervals of each as a faint cross; hollow where the gap may be nothing. */
function ModelPoints({ series: { id, style }, data }: ModelPointsProps) {
  const line = { stroke: style.colour, strokeOpacity: 0.28, strokeWidth: 1.25, width: 0, isAnimationActive: false }
  return (
    <Scatter
      data={data.filter(({ series }) => series.id === id)}
      isAnimationActive={false}
      shape={({ cx = 0, cy = 0, payload }: Point) => (
        <Marker x={cx} y={cy} size={5} {...style} hollow={!payload?.gap || !isFilled(payload.gap)} />
      )}
    >
      <ErrorBar direction="x" dataKey={(datum: ScatterDatum) => intervalAround(datum.people)} {...line} />
      <ErrorBar direction="y" dataKey={(datum: ScatterDatum) => intervalAround(datum.model)} {...line} />
    </Scatter>
  )
}

/** People's scores against the models', on axes of one scale; a point leads to its factor. */
export const ScatterPlot = memo(function ScatterPlot(props: ScatterPlotProps) {
  const { title, data, models, people, factorsHref } = props
  const names = models.map(({ name }) => name)
  return (
    <Plot
      title={title}
      marks={data.length}
      layout={(width) => scatterGeometry(width, names, data)}
      tooltip={({ index }, { y }) => {
        const datum = data[index]
        const middle = y(datum?.model.value ?? 0)
        return (
          datum && {
            place: { left: 0, above: middle - HIT, below: middle + HIT },
            words: <ScatterTooltip datum={datum} people={people} />,
          }
        )
      }}
    >
      {({ width, height, left, top, right, bottom, side, axis, x, y, labels }) => {
        const [low, high] = axis.domain
        const lines = seriesAxis(axis, tickFormatter(axis.ticks, formatScore))
        return (
          <ScatterChart {...SERIES_CHART} width={width} height={height} margin={{ top, right, bottom, left }}>
            <Legend left={8} narrow series={models} />
            <CartesianGrid syncWithTicks stroke="var(--line)" />
            <XAxis dataKey={(datum: ScatterDatum) => datum.people.value} height={0.1} {...lines} />
            <YAxis dataKey={(datum: ScatterDatum) => datum.model.value} width={0.1} {...lines} />
            <ReferenceLine x={0} stroke="var(--control)" zIndex={-50} />
            <ReferenceLine y={0} stroke="var(--control)" zIndex={-50} />
            <ReferenceLine
              segment={[
                { x: low, y: low },
                { x: high, y: high },
              ]}
              stroke="var(--muted)"
              strokeDasharray="3 4"
              zIndex={-40}
            />
            <text x={left + side} y={height - bottom + 36} textAnchor="end" className="fill-muted text-2xs">
              {people} →
            </text>
            <text transform={`translate(10 ${top}) rotate(-90)`} textAnchor="end" className="fill-muted text-2xs">
              model →
            </text>
            {data.map((datum, index) => (
              <MarkLink
                key={`${datum.series.id} ${datum.factor}`}
                index={index}
                label={describePoint(datum, people)}
                href={factorHref(factorsHref, datum.factor, datum.series.id)}
              >
                <rect
                  x={x(datum.people.value ?? 0) - HIT}
                  y={y(datum.model.value ?? 0) - HIT}
                  width={2 * HIT}
                  height={2 * HIT}
                  rx={8}
                />
              </MarkLink>
            ))}
            {models.map((series) => (
              <ModelPoints key={series.id} series={series} data={data} />
            ))}
            <ZIndexLayer zIndex={900}>
              {labels.map((label) => (
                <text
                  key={label.index}
                  x={label.x}
                  y={label.y + 4}
                  textAnchor={label.end ? 'end' : 'start'}
                  fontSize={11}
                  fill="var(--ink)"
                  stroke="var(--surface)"
                  strokeWidth={3}
                  paintOrder="stroke"
                >
                  {shortenLabel(data[label.index]?.label ?? '', LONGEST_LABEL)}
                </text>
              ))}
            </ZIndexLayer>
          </ScatterChart>
        )
      }}
    </Plot>
  )
})
