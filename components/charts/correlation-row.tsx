import { formatScore } from '@/lib/format'
import type { CorrelationLayout } from './correlation-layout'
import { shorten } from './legend-layout'
import { signColour } from './significance'
import type { Mark } from './weight-row'

type CorrelationRowProps = {
  readonly index: number
  readonly label: string
  readonly marks: readonly Mark[]
  readonly layout: CorrelationLayout
}

/** One factor against all: the stronger, the darker; red where they point the same way, blue where they do not. */
export function CorrelationRow({ index, label, marks, layout }: CorrelationRowProps) {
  const { left, top, cell, numbers } = layout
  const y = top + index * cell
  const size = Math.min(12, cell - 1)
  return (
    <>
      <text x={left - 8} y={y + cell / 2 + size / 3} textAnchor="end" fontSize={size} className="fill-ink">
        {shorten(label, Math.floor((left - 34) / (size * 0.55)))}
        <tspan dx="6" className="fill-muted">
          {index + 1}
        </tspan>
      </text>
      {marks.map(({ value }, column) => {
        const x = left + column * cell
        const strength = column === index ? 0 : Math.abs(value ?? 0)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
          <g key={column}>
            <rect x={x + 0.5} y={y + 0.5} width={cell - 1} height={cell - 1} rx={2} fill="var(--sunken)" />
            <rect
              x={x + 0.5}
              y={y + 0.5}
              width={cell - 1}
              height={cell - 1}
              rx={2}
              fill={signColour(value ?? 0)}
              opacity={0.78 * strength}
            />
            {numbers && column !== index && value !== null && (
              <text x={x + cell / 2} y={y + cell / 2 + 4} textAnchor="middle" className="fill-ink text-2xs">
                {formatScore(value, cell >= 32 ? 2 : 1)}
              </text>
            )}
          </g>
        )
      })}
    </>
  )
}
