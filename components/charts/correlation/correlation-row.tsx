import { shortenLabel } from '@/components/charts/frame/legend-layout'
import { signColour } from '@/components/charts/frame/marker'
import type { Mark } from '@/components/charts/frame/weight-row'
import { formatScore } from '@/lib/words/format'
import type { CorrelationLayout } from './correlation-layout'

type CorrelationRowProps = {
  readonly index: number
  readonly labels: readonly string[]
  readonly marks: readonly Mark[]
  readonly layout: CorrelationLayout
}

/** Numbers that round to 0 are left out: the empty cell says it. */
const LEAST_NUMBER = 0.05

/** One factor against all: the stronger, the darker; red where they point the same way, blue where they do not. */
export function CorrelationRow({ index, labels, marks, layout }: CorrelationRowProps) {
  const { left, top, cell, row, numbers } = layout
  const y = top + index * row
  const isWide = cell >= 32
  return (
    <>
      <text x={left - 8} y={y + row / 2 + 4} textAnchor="end" className="fill-ink text-xs">
        {shortenLabel(labels[index] ?? '', Math.floor((left - 42) / 6))}
        <tspan dx="6" className="fill-muted">
          {index + 1}
        </tspan>
      </text>
      {marks.map(({ value }, column) => {
        const x = left + column * cell
        const strength = column === index ? 0 : Math.abs(value ?? 0)
        const box = { x: x + 0.5, y: y + 0.5, width: cell - 1, height: row - 1, rx: 2 }
        return (
          <g key={labels[column]}>
            <rect {...box} fill="var(--sunken)" />
            <rect {...box} fill={signColour(value ?? 0)} opacity={0.6 * strength} />
            {numbers && strength >= LEAST_NUMBER && (
              <text
                x={x + cell / 2}
                y={y + row / 2 + (isWide ? 4 : 3.5)}
                textAnchor="middle"
                fontSize={isWide ? 11 : 10}
                className="fill-ink"
              >
                {formatScore(value, isWide ? 2 : 1)}
              </text>
            )}
          </g>
        )
      })}
    </>
  )
}

type ClusterFramesProps = {
  /** Sizes of the clusters, in order. */
  readonly clusters: readonly number[]
  readonly layout: CorrelationLayout
}

/** A frame around every group of factors that point alike. */
export function ClusterFrames({ clusters, layout: { left, top, cell, row } }: ClusterFramesProps) {
  const starts = clusters.map((_, at) => clusters.slice(0, at).reduce((sum, size) => sum + size, 0))
  return clusters.map((size, at) => {
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
  })
}
