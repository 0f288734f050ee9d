import { shorten } from '@/components/charts/frame/legend-layout'
import { signColour } from '@/components/charts/frame/significance'
import type { Mark } from '@/components/charts/frame/weight-row'
import { formatScore } from '@/lib/words/format'
import type { CorrelationLayout } from './correlation-layout'

type CorrelationRowProps = {
  readonly index: number
  readonly label: string
  readonly marks: readonly Mark[]
  readonly layout: CorrelationLayout
}

/** Numbers that round to 0 are left out: the empty cell says it. */
const LEAST_NUMBER = 0.05

/** The whole name where it fits, else without what is in brackets. */
const nameIn = (label: string, room: number): string =>
  label.length <= room ? label : shorten(label.replace(/ \(.+\)$/, ''), room)

/** One factor against all: the stronger, the darker; red where they point the same way, blue where they do not. */
export function CorrelationRow({ index, label, marks, layout }: CorrelationRowProps) {
  const { left, top, cell, row, numbers } = layout
  const y = top + index * row
  const isWide = cell >= 32
  return (
    <>
      <text x={left - 8} y={y + row / 2 + 4} textAnchor="end" className="fill-ink text-xs">
        {nameIn(label, Math.floor((left - 34) / 6))}
        <tspan dx="6" className="fill-muted">
          {index + 1}
        </tspan>
      </text>
      {marks.map(({ value }, column) => {
        const x = left + column * cell
        const strength = column === index ? 0 : Math.abs(value ?? 0)
        const box = { x: x + 0.5, y: y + 0.5, width: cell - 1, height: row - 1, rx: 2 }
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
          <g key={column}>
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
