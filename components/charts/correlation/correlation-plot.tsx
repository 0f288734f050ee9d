'use client'

import { memo } from 'react'
import { Drawing } from '@/components/charts/frame/drawing'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { Plot } from '@/components/charts/frame/plot'
import type { Mark } from '@/components/charts/frame/weight-row'
import { countOf, formatEstimate, formatInterval } from '@/lib/words/format'
import { correlationLayout } from './correlation-layout'
import { ClusterFrames, CorrelationRow } from './correlation-row'

export type CorrelationPlotProps = {
  readonly title: string
  readonly labels: readonly string[]
  readonly rows: readonly (readonly Mark[])[]
  /** Sizes of the clusters, in order. */
  readonly clusters: readonly number[]
}

/** A cell for every two factors: each can be pointed at, focused and read out. */
export const CorrelationPlot = memo(function CorrelationPlot({ title, labels, rows, clusters }: CorrelationPlotProps) {
  const count = labels.length
  const cellWords = (mark: Mark, at: number, column: number) =>
    column === at
      ? `${labels[at]} with itself`
      : `${labels[at]} and ${labels[column]}: ${formatEstimate(mark)} ${formatInterval(mark)}, n ${mark.n}`
  return (
    <Plot
      title={title}
      marks={count ** 2}
      columns={count}
      layout={(width) => ({ width, ...correlationLayout(width, count) })}
      tooltip={({ index }, { left, top, cell, row }) => {
        const [at, column] = [Math.floor(index / count), index % count]
        const mark = rows[at]?.[column]
        if (!mark || at === column) return undefined
        return {
          place: { left: left + column * cell, above: top + at * row, below: top + (at + 1) * row },
          words: (
            <>
              <p className="font-semibold">
                {labels[at]} and {labels[column]}
              </p>
              <p>
                τb <span className="font-medium">{formatEstimate(mark)}</span>{' '}
                <span className="text-muted">
                  {formatInterval(mark)} on {countOf(mark.n, 'pair')}
                </span>
              </p>
            </>
          ),
        }
      }}
    >
      {({ width, ...layout }) => (
        <Drawing width={width} height={layout.height}>
          {labels.map((label, number) => (
            <text
              key={label}
              x={layout.left + (number + 0.5) * layout.cell}
              y={layout.top - 6}
              textAnchor="middle"
              className="fill-muted text-2xs"
            >
              {layout.cell >= 14 || number % 2 === 0 ? number + 1 : ''}
            </text>
          ))}
          {rows.flatMap((marks, at) =>
            marks.map((mark, column) => (
              <MarkLink
                key={`${labels[at]} ${labels[column]}`}
                index={at * count + column}
                label={cellWords(mark, at, column)}
                href={null}
              >
                <rect
                  x={layout.left + column * layout.cell}
                  y={layout.top + at * layout.row}
                  width={layout.cell}
                  height={layout.row}
                  rx={2}
                />
              </MarkLink>
            )),
          )}
          <g className="pointer-events-none">
            {rows.map((marks, at) => (
              <CorrelationRow key={labels[at]} index={at} labels={labels} marks={marks} layout={layout} />
            ))}
            <ClusterFrames clusters={clusters} layout={layout} />
          </g>
        </Drawing>
      )}
    </Plot>
  )
})
