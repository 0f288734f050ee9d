'use client'

import { useRef } from 'react'
import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { ticksBetween } from '@/components/charts/frame/axis-scale'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { useRovingFocus } from '@/components/charts/frame/roving-focus'
import { useWidth } from '@/components/charts/frame/use-width'
import { formatValue } from '@/lib/words/format'
import { BAR_HEIGHT, barsOf, DIFFERENCE_FOOT, differenceHeight, differenceRow } from './difference-layout'
import { DifferenceRow, type DifferenceSeries, sharesOf } from './difference-row'

export type DifferencePlotProps = {
  readonly title: string
  readonly unit: string
  /** Ascending ends of the bins, one more than each rater's counts; 0 is one of them. */
  readonly edges: readonly number[]
  readonly series: readonly DifferenceSeries[]
  /** Where a rater's pairs are listed, by rater; empty where there are none. */
  readonly hrefs: Readonly<Record<string, string>>
}

const PADDING = 16
// Every number of a row is written in it: there is nothing more to show.
const nothing = () => undefined

export function DifferencePlot({ title, unit, edges, series, hrefs }: DifferencePlotProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const roving = useRovingFocus(series.length)
  const end = Math.max(...edges.map(Math.abs), 1e-9)
  const ticks = ticksBetween(-end, end, Math.max(2, width / 90)).filter((tick) => Math.abs(tick) <= end)
  const place = (value: number) => PADDING + ((value + end) / (2 * end)) * (width - 2 * PADDING)
  const tallest = Math.max(...series.flatMap(({ counts }) => barsOf(edges, counts).map((bar) => bar.share)), 1e-9)
  const height = differenceHeight(series.length)
  return (
    <div ref={box} className="relative h-full">
      {width > 0 && (
        <figure aria-label={title} onKeyDown={roving.onKeyDown}>
          <ScatterChart
            width={width}
            height={height}
            margin={{ top: 0, right: PADDING, bottom: DIFFERENCE_FOOT, left: PADDING }}
            accessibilityLayer={false}
          >
            <CartesianGrid horizontal={false} syncWithTicks stroke="var(--line)" />
            <YAxis dataKey="y" type="number" domain={[0, 1]} hide width={0} />
            <XAxis
              dataKey="x"
              type="number"
              domain={[-end, end]}
              ticks={ticks}
              interval={0}
              height={0.1}
              axisLine={false}
              tickLine={false}
              tick={{ fill: 'var(--muted)', fontSize: 11 }}
              tickFormatter={(value: number) => (value > 0 ? `+${formatValue(value)}` : formatValue(value))}
            />
            <ReferenceLine x={0} stroke="var(--control)" zIndex={-50} />
            <g className="fill-muted text-2xs">
              <text x={PADDING} y={height - 6}>
                ← chosen has less
              </text>
              <text x={width / 2} y={height - 6} textAnchor="middle">
                {width < 480 ? '' : `chosen − rejected, ${unit}`}
              </text>
              <text x={width - PADDING} y={height - 6} textAnchor="end">
                chosen has more →
              </text>
            </g>
            {series.map((rater, index) => (
              <MarkLink
                key={rater.id}
                index={index}
                label={`${rater.name}: the response chosen has ${sharesOf(rater.score)}`}
                href={hrefs[rater.id] ?? null}
                tabIndex={roving.tabIndex(index)}
                onShow={nothing}
                onHide={nothing}
              >
                <rect x={1} y={differenceRow(index).top - 18} width={width - 2} height={BAR_HEIGHT + 20} rx={8} />
              </MarkLink>
            ))}
            <Scatter
              data={series.map((_, index) => ({ x: 0, y: 0, index }))}
              isAnimationActive={false}
              shape={({ index = -1 }: { readonly index?: number }) => {
                const rater = series[index]
                if (!rater) return <g />
                return (
                  <g className="pointer-events-none">
                    <DifferenceRow
                      series={rater}
                      edges={edges}
                      index={index}
                      width={width}
                      tallest={tallest}
                      place={place}
                    />
                  </g>
                )
              }}
            />
          </ScatterChart>
        </figure>
      )}
    </div>
  )
}
