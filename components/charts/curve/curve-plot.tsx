'use client'

import { memo } from 'react'
import {
  Area,
  CartesianGrid,
  ComposedChart,
  type DotItemDotProps,
  ErrorBar,
  Line,
  ReferenceLine,
  XAxis,
  YAxis,
} from 'recharts'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { intervalWords } from '@/components/charts/frame/mark-words'
import { Marker } from '@/components/charts/frame/marker'
import { Plot } from '@/components/charts/frame/plot'
import { intervalAround, SERIES_CHART, seriesAxis } from '@/components/charts/frame/series-chart'
import { formatCount, formatShare } from '@/lib/words/format'
import { type CurveContent, type CurvePoint, curveLayout } from './curve-layout'

export type CurvePlotProps = CurveContent & {
  readonly title: string
  readonly format: (value: number | null) => string
  /** What stands along the two axes. */
  readonly across: string
  readonly up: string
}

const HIT = 14

/** Shares along an axis, with their intervals, read against a diagonal or a level. */
export const CurvePlot = memo(function CurvePlot(props: CurvePlotProps) {
  const { title, points, ticks, style, against, look, format, across, up } = props
  const texts = new Map(ticks.map(({ at, text }) => [at, text]))
  const words = ({ name, mark }: CurvePoint) =>
    `${name}: ${format(mark.value)} ${intervalWords(mark, format)}, n ${formatCount(mark.n)}`.replace(' ,', ',')
  return (
    <Plot
      title={title}
      marks={points.length}
      layout={(width) => curveLayout(width, props)}
      tooltip={({ index }, { x, y }) => {
        const point = points[index]
        const middle = y(point?.mark.value ?? 0)
        return (
          point && {
            place: { left: x(point.at), above: middle - HIT, below: middle + HIT },
            words: <p>{words(point)}</p>,
          }
        )
      }}
    >
      {({ width, height, left, right, top, bottom, across: axis, shares, x, y }) => {
        const [low, high] = axis.domain
        return (
          <ComposedChart
            {...SERIES_CHART}
            data={points}
            width={width}
            height={height}
            margin={{ top, right: width - right, bottom: height - bottom, left }}
          >
            <CartesianGrid syncWithTicks vertical={false} stroke="var(--line)" />
            <XAxis dataKey="at" height={0.1} {...seriesAxis(axis, (at) => texts.get(at) ?? '')} />
            <YAxis width={0.1} {...seriesAxis(shares, formatShare)} />
            {against === 'diagonal' ? (
              <ReferenceLine
                segment={[
                  { x: low, y: low },
                  { x: high, y: high },
                ]}
                stroke="var(--muted)"
                strokeDasharray="3 4"
                zIndex={-40}
              />
            ) : (
              <ReferenceLine y={against.value} stroke={style.colour} strokeDasharray="4 4" zIndex={-40} />
            )}
            {against !== 'diagonal' && (
              <text x={right} y={y(against.value) - 6} textAnchor="end" className="fill-muted text-2xs">
                {against.name}
              </text>
            )}
            <text x={right} y={height - 8} textAnchor="end" className="fill-muted text-2xs">
              {across} →
            </text>
            <text transform={`translate(10 ${top}) rotate(-90)`} textAnchor="end" className="fill-muted text-2xs">
              {up} →
            </text>
            {points.map((point, index) => (
              <MarkLink key={point.at} index={index} label={words(point)} href={null}>
                <rect
                  x={x(point.at) - HIT}
                  y={y(point.mark.value ?? 0) - HIT}
                  width={2 * HIT}
                  height={2 * HIT}
                  rx={8}
                />
              </MarkLink>
            ))}
            {look === 'band' && (
              <Area
                dataKey={({ mark: { low: from, high: to } }: CurvePoint) => (from === null ? null : [from, to])}
                stroke="none"
                fill={style.colour}
                fillOpacity={0.14}
                isAnimationActive={false}
                activeDot={false}
              />
            )}
            <Line
              dataKey={({ mark }: CurvePoint) => mark.value}
              stroke={style.colour}
              strokeWidth={look === 'band' ? 2 : 1}
              strokeOpacity={look === 'band' ? 1 : 0.4}
              isAnimationActive={false}
              activeDot={false}
              dot={({ cx, cy }: DotItemDotProps) =>
                typeof cx === 'number' && typeof cy === 'number' ? (
                  <Marker x={cx} y={cy} size={4.5} {...style} />
                ) : (
                  <g />
                )
              }
            >
              {look === 'points' && (
                <ErrorBar
                  dataKey={({ mark }: CurvePoint) => intervalAround(mark)}
                  width={2.5}
                  stroke={style.colour}
                  strokeWidth={1.25}
                  strokeOpacity={0.7}
                  isAnimationActive={false}
                />
              )}
            </Line>
          </ComposedChart>
        )
      }}
    </Plot>
  )
})
