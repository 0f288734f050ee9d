'use client'

import { memo } from 'react'
import { Area, AreaChart, CartesianGrid, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { Plot } from '@/components/charts/frame/plot'
import { SERIES_CHART, seriesAxis } from '@/components/charts/frame/series-chart'
import { formatValue } from '@/lib/words/format'
import {
  type DistributionContent,
  distributionLayout,
  distributionRow,
  type Spread,
  type Step,
  shareIn,
  stepsOf,
} from './distribution-layout'
import { DistributionWords } from './distribution-row'
import { rowInWords } from './distribution-words'

export type DistributionPlotProps = DistributionContent & { readonly title: string; readonly unit: string }

const heightIn = (spread: Spread) => (step: Step) => shareIn(spread, step.bin)

/** Filled: what is in the back, or the only list. Outlined: what was chosen. Every number of a row is written in it. */
export const DistributionPlot = memo(function DistributionPlot({ title, unit, bins, rows }: DistributionPlotProps) {
  return (
    <Plot title={title} marks={rows.length} layout={(width) => distributionLayout(width, { bins, rows })}>
      {(layout) => {
        const { width, height, narrow, padding, foot, axis, tallest } = layout
        const area = { type: 'stepAfter', isAnimationActive: false, activeDot: false } as const
        return (
          <AreaChart
            {...SERIES_CHART}
            data={stepsOf(bins.edges)}
            width={width}
            height={height}
            margin={{ top: 0, right: padding, bottom: foot, left: padding }}
          >
            <CartesianGrid horizontal={false} syncWithTicks stroke="var(--line)" />
            <XAxis dataKey="value" height={0.1} {...seriesAxis(axis, formatValue)} />
            <text x={width - padding} y={height - 6} textAnchor="end" className="fill-muted text-2xs">
              {unit || 'value'} →
            </text>
            {rows.map((row, index) => {
              const { top, back } = distributionRow(index, narrow)
              return (
                <MarkLink key={row.id} index={index} label={`${row.name}: ${rowInWords(row, true)}`} href={row.href}>
                  <rect x={1} y={top} width={width - 2} height={back + 6 - top} rx={8} />
                </MarkLink>
              )
            })}
            {rows.map(({ id }, index) => {
              const { tallest: top, base } = distributionRow(index, narrow)
              return (
                <YAxis
                  key={id}
                  yAxisId={index}
                  domain={[0, tallest]}
                  padding={{ top, bottom: height - foot - base }}
                  hide
                  width={0}
                />
              )
            })}
            {rows.map(({ id, style, front, back }, index) => (
              <Area
                key={id}
                {...area}
                yAxisId={index}
                dataKey={heightIn(back ?? front)}
                stroke="none"
                fill={style.colour}
                fillOpacity={back ? 0.22 : 0.6}
              />
            ))}
            {rows.map(
              ({ id, style, front, back }, index) =>
                back && (
                  <Area
                    key={id}
                    {...area}
                    yAxisId={index}
                    dataKey={heightIn(front)}
                    stroke={style.colour}
                    strokeWidth={1.75}
                    strokeLinejoin="round"
                    fill="none"
                  />
                ),
            )}
            <ZIndexLayer zIndex={400}>
              {rows.map((row, index) => (
                <DistributionWords key={row.id} row={row} index={index} layout={layout} />
              ))}
            </ZIndexLayer>
          </AreaChart>
        )
      }}
    </Plot>
  )
})
