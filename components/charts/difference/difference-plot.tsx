'use client'

import { memo } from 'react'
import { Bar, BarChart, type BarShapeProps, CartesianGrid, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { shorten } from '@/components/charts/frame/legend-layout'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { Marker } from '@/components/charts/frame/marker'
import { Plot } from '@/components/charts/frame/plot'
import { SERIES_CHART, seriesAxis } from '@/components/charts/frame/series-chart'
import { formatInterval, formatScore, formatValue } from '@/lib/words/format'
import {
  type DifferenceContent,
  type DifferenceLayout,
  type DifferenceSeries,
  differenceLayout,
  differenceRow,
  sharesOf,
} from './difference-layout'

export type DifferencePlotProps = DifferenceContent & {
  readonly title: string
  readonly unit: string
  /** Where a rater's pairs are listed, by rater; empty where there are none. */
  readonly hrefs: Readonly<Record<string, string>>
}

const signed = (value: number): string => (value > 0 ? `+${formatValue(value)}` : formatValue(value))

/** A histogram for each rater. Every number of a row is written in it: there is nothing more to show. */
export const DifferencePlot = memo(function DifferencePlot(props: DifferencePlotProps) {
  const { title, unit, edges, series, hrefs } = props
  return (
    <Plot title={title} marks={series.length} layout={(width) => differenceLayout(width, { edges, series })}>
      {(layout) => {
        const { width, height, padding, foot, axis, bins, tallest } = layout
        return (
          <BarChart
            {...SERIES_CHART}
            data={bins}
            width={width}
            height={height}
            margin={{ top: 0, right: padding, bottom: foot, left: padding }}
          >
            <CartesianGrid horizontal={false} syncWithTicks stroke="var(--line)" />
            <XAxis dataKey="middle" height={0.1} {...seriesAxis(axis, signed)} />
            <ReferenceLine x={0} stroke="var(--control)" zIndex={-50} />
            <g className="fill-muted text-2xs">
              <text x={padding} y={height - 6}>
                ← chosen has less
              </text>
              <text x={width / 2} y={height - 6} textAnchor="middle">
                {layout.narrow ? '' : `chosen − rejected, ${unit}`}
              </text>
              <text x={width - padding} y={height - 6} textAnchor="end">
                chosen has more →
              </text>
            </g>
            {series.map((rater, index) => (
              <MarkLink
                key={rater.id}
                index={index}
                label={`${rater.name}: the response chosen has ${sharesOf(rater.score)}`}
                href={hrefs[rater.id] ?? null}
              >
                <rect
                  x={1}
                  y={differenceRow(index).text - 12}
                  width={width - 2}
                  height={differenceRow(index).base - differenceRow(index).text + 14}
                  rx={8}
                />
              </MarkLink>
            ))}
            {series.map(({ id }, index) => (
              <YAxis
                key={id}
                yAxisId={index}
                domain={[0, tallest]}
                padding={{ top: differenceRow(index).top, bottom: height - foot - differenceRow(index).base }}
                hide
                width={0}
              />
            ))}
            {series.map(({ id, style }, index) => (
              <Bar
                key={id}
                yAxisId={index}
                dataKey={({ shares }: DifferenceLayout['bins'][number]) => shares[index]}
                stackId="bin"
                isAnimationActive={false}
                shape={(bar: BarShapeProps) => <Bin bar={bar} place={layout.place} colour={style.colour} />}
              />
            ))}
            <ZIndexLayer zIndex={400}>
              {series.map((rater, index) => (
                <RowWords key={rater.id} rater={rater} index={index} layout={layout} />
              ))}
            </ZIndexLayer>
          </BarChart>
        )
      }}
    </Plot>
  )
})

type BinProps = {
  readonly bar: BarShapeProps
  readonly place: DifferenceLayout['place']
  readonly colour: string
}

/** From end to end of its bin. Right of 0: the chosen response had more. Left of 0, paler: it had less. */
function Bin({ bar: { y, height, payload }, place, colour }: BinProps) {
  const { from, to }: DifferenceLayout['bins'][number] = payload
  if (height === 0) return <g />
  return (
    <rect
      x={place(from) + 0.5}
      width={Math.max(1, place(to) - place(from) - 1)}
      y={y}
      height={height}
      rx={1}
      fill={colour}
      fillOpacity={from < 0 ? 0.4 : 0.9}
    />
  )
}

type RowWordsProps = {
  readonly rater: DifferenceSeries
  readonly index: number
  readonly layout: DifferenceLayout
}

/** Whose bars these are, what they add up to, and the line they stand on. */
function RowWords({ rater, index, layout: { width, narrow } }: RowWordsProps) {
  const { text, base } = differenceRow(index)
  const { name, style, score } = rater
  return (
    <>
      <Marker x={8} y={text - 4} size={5} colour={style.colour} shape={style.shape} />
      <text x={20} y={text} className="fill-ink font-medium text-sm">
        {shorten(name, narrow ? 12 : 32)}
      </text>
      <text
        x={width - 2}
        y={text}
        textAnchor="end"
        fontSize={narrow ? 10.5 : 12}
        fill="var(--muted)"
        stroke="var(--surface)"
        strokeWidth={3}
        paintOrder="stroke"
      >
        {!narrow && `score ${formatScore(score.value)} ${formatInterval(score)} · `}
        {sharesOf(score)}
      </text>
      <line x1={0} x2={width} y1={base} y2={base} stroke="var(--line-strong)" />
    </>
  )
}
