'use client'

import { useRef, useState } from 'react'
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { countOf, formatInterval, formatScore } from '@/lib/format'
import { ChartTooltip } from './chart-tooltip'
import { columnAt, correlationLayout } from './correlation-layout'
import { CorrelationRow } from './correlation-row'
import { MarkLink } from './mark-link'
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

/** The other factor that goes most with this one. */
function strongest(row: readonly Mark[], own: number): number {
  const sizes = row.map(({ value }, at) => (at === own ? -1 : Math.abs(value ?? 0)))
  return sizes.indexOf(Math.max(...sizes))
}

export function CorrelationPlot({ title, labels, rows, clusters }: CorrelationPlotProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const roving = useRovingFocus(labels.length)
  const [shown, setShown] = useState<{ readonly row: number; readonly column: number } | null>(null)
  const layout = correlationLayout(width, labels.length)
  const { left, top, cell, height } = layout
  const show = (row: number, x: number | null) => {
    const column = x === null ? null : columnAt(layout, x, labels.length)
    setShown({ row, column: column ?? strongest(rows[row] ?? [], row) })
  }
  const words = (row: number) => {
    const partner = strongest(rows[row] ?? [], row)
    const mark = rows[row]?.[partner]
    return mark
      ? `goes most with ${labels[partner]}, ${formatScore(mark.value)} ${formatInterval(mark)}, n ${mark.n}`
      : ''
  }
  const mark = shown && rows[shown.row]?.[shown.column]
  const starts = clusters.map((_, at) => clusters.slice(0, at).reduce((sum, size) => sum + size, 0))
  return (
    <div ref={box} className="relative h-full">
      {width > 0 && (
        <figure aria-label={title} onKeyDown={roving.onKeyDown}>
          <ScatterChart
            width={width}
            height={height}
            margin={{ top, right: 0, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <YAxis type="number" dataKey="y" hide domain={[0, 1]} width={0} />
            <XAxis type="number" dataKey="x" hide domain={[0, 1]} height={0} />
            {labels.map((label, column) => (
              <text
                key={label}
                x={left + (column + 0.5) * cell}
                y={top - 6}
                textAnchor="middle"
                className="fill-muted text-2xs"
              >
                {cell >= 14 || column % 2 === 0 ? column + 1 : ''}
              </text>
            ))}
            <Scatter
              data={labels.map((_, index) => ({ x: 0, y: 0, index }))}
              isAnimationActive={false}
              shape={({ index = -1 }: { readonly index?: number }) => (
                <>
                  <g className="pointer-events-none">
                    <CorrelationRow
                      index={index}
                      label={labels[index] ?? ''}
                      marks={rows[index] ?? []}
                      layout={layout}
                    />
                  </g>
                  <MarkLink
                    index={index}
                    label={`${labels[index]}: ${words(index)}`}
                    href={null}
                    tabIndex={roving.tabIndex(index)}
                    onShow={show}
                    onHide={() => setShown(null)}
                  >
                    <rect x={1} y={top + index * cell} width={left + labels.length * cell - 2} height={cell} rx={3} />
                  </MarkLink>
                </>
              )}
            />
            <g className="pointer-events-none">
              {clusters.map((size, at) => {
                const from = starts[at] ?? 0
                return (
                  size > 1 && (
                    <rect
                      key={from}
                      x={left + from * cell}
                      y={top + from * cell}
                      width={size * cell}
                      height={size * cell}
                      fill="none"
                      stroke="var(--ink)"
                      strokeWidth={1.5}
                      rx={2}
                    />
                  )
                )
              })}
            </g>
          </ScatterChart>
        </figure>
      )}
      {shown && mark && (
        <ChartTooltip
          place={{
            left: left + shown.column * cell,
            above: top + shown.row * cell,
            below: top + (shown.row + 1) * cell,
          }}
          width={width}
          height={height}
        >
          <p className="font-semibold">
            {labels[shown.row]} and {labels[shown.column]}
          </p>
          <p>
            <span className="font-medium">{formatScore(mark.value)}</span>{' '}
            <span className="text-muted">
              {formatInterval(mark)} on {countOf(mark.n, 'pair')}
            </span>
          </p>
        </ChartTooltip>
      )}
    </div>
  )
}
