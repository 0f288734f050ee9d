import { memo } from 'react'
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { useRovingFocus } from '@/components/charts/frame/roving-focus'
import { CorrelationCells } from './correlation-cells'
import type { CorrelationLayout } from './correlation-layout'
import type { CorrelationPlotProps } from './correlation-plot'
import { CorrelationRow } from './correlation-row'

type CorrelationDrawingProps = CorrelationPlotProps & {
  readonly width: number
  readonly layout: CorrelationLayout
  /** A cell's place, row by row. */
  readonly onShow: (cell: number) => void
  readonly onHide: () => void
}

/** Remembered, so that moving the pointer only moves the tooltip, and a focused cell keeps its focus. */
export const CorrelationDrawing = memo(function CorrelationDrawing(props: CorrelationDrawingProps) {
  const { title, labels, rows, clusters, width, layout, onShow, onHide } = props
  const { left, top, cell } = layout
  const roving = useRovingFocus(labels.length ** 2, labels.length)
  return (
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
        {rows.map((marks, index) => (
          <CorrelationCells
            key={labels[index]}
            index={index}
            labels={labels}
            marks={marks}
            layout={layout}
            tabIndex={roving.tabIndex}
            onShow={onShow}
            onHide={onHide}
          />
        ))}
        <Scatter
          data={labels.map((_, index) => ({ x: 0, y: 0, index }))}
          isAnimationActive={false}
          shape={({ index = -1 }: { readonly index?: number }) => (
            <g className="pointer-events-none">
              <CorrelationRow index={index} label={labels[index] ?? ''} marks={rows[index] ?? []} layout={layout} />
            </g>
          )}
        />
        <ClusterFrames clusters={clusters} layout={layout} />
      </ScatterChart>
    </figure>
  )
})

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
