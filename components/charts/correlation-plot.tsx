'use client'

import { useRef, useState } from 'react'
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { countOf, formatInterval, formatScore } from '@/lib/format'
import { ChartTooltip } from './chart-tooltip'
import { CorrelationCells } from './correlation-cells'
import { type CorrelationLayout, correlationLayout } from './correlation-layout'
import { CorrelationRow } from './correlation-row'
import { useRovingFocus } from './roving-focus'
import { useWidth } from './use-width'
import type { Mark } from './weight-row'

export type CorrelationPlotProps = {
  readonly title: string
  readonly labels: readonly string[]
  readonly rows: readonly (readonly Mark[])[]
  /** Sizes of the clusters, in order. */
  readonly clusters: readonly number[]
}

export function CorrelationPlot({ title, labels, rows, clusters }: CorrelationPlotProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const count = labels.length
  const roving = useRovingFocus(count * count, count)
  const [shown, setShown] = useState<number | null>(null)
  const layout = correlationLayout(width, count)
  const { left, top, cell, row } = layout
  const [at, column] = shown === null ? [-1, -1] : [Math.floor(shown / count), shown % count]
  const mark = rows[at]?.[column]
  return (
    <div ref={box} className="relative h-full">
      {width > 0 && (
        <figure aria-label={title} onKeyDown={roving.onKeyDown}>
          <ScatterChart
            width={width}
            height={layout.height}
            margin={{ top, right: 0, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <YAxis type="number" dataKey="y" hide domain={[0, 1]} width={0} />
            <XAxis type="number" dataKey="x" hide domain={[0, 1]} height={0} />
            {labels.map((label, number) => (
              <text
                key={label}
                x={left + (number + 0.5) * cell}
                y={top - 6}
                textAnchor="middle"
                className="fill-muted text-2xs"
              >
                {cell >= 14 || number % 2 === 0 ? number + 1 : ''}
              </text>
            ))}
            <Scatter
              data={labels.map((_, index) => ({ x: 0, y: 0, index }))}
              isAnimationActive={false}
              shape={({ index = -1 }: { readonly index?: number }) => {
                const marks = rows[index] ?? []
                return (
                  <>
                    <g className="pointer-events-none">
                      <CorrelationRow index={index} label={labels[index] ?? ''} marks={marks} layout={layout} />
                    </g>
                    <CorrelationCells
                      index={index}
                      labels={labels}
                      marks={marks}
                      layout={layout}
                      tabIndex={roving.tabIndex}
                      onShow={setShown}
                      onHide={() => setShown(null)}
                    />
                  </>
                )
              }}
            />
            <ClusterFrames clusters={clusters} layout={layout} />
          </ScatterChart>
        </figure>
      )}
      {mark && at !== column && (
        <ChartTooltip
          place={{ left: left + column * cell, above: top + at * row, below: top + (at + 1) * row }}
          width={width}
          height={layout.height}
        >
          <p className="font-semibold">
            {labels[at]} and {labels[column]}
          </p>
          <p>
            τb <span className="font-medium">{formatScore(mark.value)}</span>{' '}
            <span className="text-muted">
              {formatInterval(mark)} on {countOf(mark.n, 'pair')}
            </span>
          </p>
        </ChartTooltip>
      )}
    </div>
  )
}

type ClusterFramesProps = Pick<CorrelationPlotProps, 'clusters'> & { readonly layout: CorrelationLayout }

/** A frame around every group of factors that point alike. */
function ClusterFrames({ clusters, layout: { left, top, cell, row } }: ClusterFramesProps) {
  const starts = clusters.map((_, at) => clusters.slice(0, at).reduce((sum, size) => sum + size, 0))
  return (
    <g className="pointer-events-none">
      {clusters.map((size, at) => {
        const from = starts[at] ?? 0
        return (
          size > 1 && (
            <rect
              key={from}
              x={left + from * cell}
              y={top + from * row}
              width={size * cell}
              height={size * row}
              fill="none"
              stroke="var(--ink)"
              strokeWidth={1.5}
              rx={2}
            />
          )
        )
      })}
    </g>
  )
}
