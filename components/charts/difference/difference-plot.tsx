'use client'

import { memo } from 'react'
import { Bar, BarChart, type BarShapeProps, CartesianGrid, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { Plot } from '@/components/charts/frame/plot'
import { SERIES_CHART, seriesAxis } from '@/components/charts/frame/series-chart'
import { formatValue } from '@/lib/words/format'
import {
  type DifferenceContent,
  type DifferenceLayout,
  differenceLayout,
  differenceRow,
  sharesOf,
} from './difference-layout'
import { Bin, RowWords } from './difference-row'

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
