'use client'

import { useRef } from 'react'
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { ticksBetween } from '@/components/charts/frame/axis-scale'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { useRovingFocus } from '@/components/charts/frame/roving-focus'
import { useWidth } from '@/components/charts/frame/use-width'
import { formatValue } from '@/lib/words/format'
import {
  DISTRIBUTION_BARS,
  type DistributionRow,
  distributionHeight,
  distributionRow,
  distributionTicks,
  tallestShare,
} from './distribution-layout'
import { DistributionRowDrawing } from './distribution-row'
import { rowInWords } from './distribution-words'

export type DistributionPlotProps = {
  readonly title: string
  readonly unit: string
  readonly bins: { readonly edges: readonly number[]; readonly whole: boolean }
  readonly rows: readonly DistributionRow[]
}

const PADDING = 16
const WIDE = 672
// Every number of a row is written in it: there is nothing more to show.
const nothing = () => undefined

export function DistributionPlot({ title, unit, bins, rows }: DistributionPlotProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const roving = useRovingFocus(rows.length)
  const narrow = width < WIDE
  const height = distributionHeight(rows.length, narrow)
  const [low, high] = [bins.edges[0] ?? 0, bins.edges.at(-1) ?? 1]
  const ticks = distributionTicks(bins, ticksBetween(low, high, Math.max(2, width / 90)))
  const place = (value: number) =>
    PADDING + ((Math.min(high, Math.max(low, value)) - low) / (high - low)) * (width - 2 * PADDING)
  const tallest = tallestShare(rows)
  return (
    <div ref={box} className="relative h-full">
      {width > 0 && (
        <figure aria-label={title} onKeyDown={roving.onKeyDown}>
          <ScatterChart
            width={width}
            height={height}
            margin={{ top: 0, right: PADDING, bottom: 40, left: PADDING }}
            accessibilityLayer={false}
          >
            <CartesianGrid horizontal={false} syncWithTicks stroke="var(--line)" />
            <YAxis dataKey="y" type="number" domain={[0, 1]} hide width={0} />
            <XAxis
              dataKey="x"
              type="number"
              domain={[low, high]}
              ticks={[...ticks]}
              interval={0}
              height={0.1}
              axisLine={false}
              tickLine={false}
              tick={{ fill: 'var(--muted)', fontSize: 11 }}
              tickFormatter={(value: number) => formatValue(value)}
            />
            <text x={width - PADDING} y={height - 6} textAnchor="end" className="fill-muted text-2xs">
              {unit || 'value'} →
            </text>
            {rows.map((row, index) => (
              <MarkLink
                key={row.id}
                index={index}
                label={`${row.name}: ${rowInWords(row, true)}`}
                href={row.href}
                tabIndex={roving.tabIndex(index)}
                onShow={nothing}
                onHide={nothing}
              >
                <rect
                  x={1}
                  y={distributionRow(index, narrow).top}
                  width={width - 2}
                  height={distributionRow(index, narrow).back + 6 - distributionRow(index, narrow).top}
                  rx={8}
                />
              </MarkLink>
            ))}
            <Scatter
              data={rows.map((_, index) => ({ x: low, y: 0, index }))}
              isAnimationActive={false}
              shape={({ index = -1 }: { readonly index?: number }) => {
                const row = rows[index]
                if (!row) return <g />
                return (
                  <g className="pointer-events-none">
                    <DistributionRowDrawing
                      row={row}
                      edges={bins.edges}
                      at={distributionRow(index, narrow)}
                      narrow={narrow}
                      width={width}
                      place={place}
                      rise={(share) => (share / tallest) * (DISTRIBUTION_BARS - 4)}
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
