import { type Axis, type Place, tickFormatter } from './axis-scale'

type ValueAxisProps = {
  readonly axis: Axis
  readonly place: Place
  /** Ends of its lines. */
  readonly top: number
  readonly bottom: number
  readonly format: (value: number, decimals: number) => string
  /** Where the line that stands out is. */
  readonly origin?: number
}

/** The lines of an axis, and its numbers under them; the line of its origin stands out. */
export function ValueAxis({ axis, place, top, bottom, format, origin = 0 }: ValueAxisProps) {
  const name = tickFormatter(axis.ticks, format)
  return axis.ticks.map((tick) => (
    <g key={tick}>
      <path d={`M${place(tick)} ${top}V${bottom}`} stroke={tick === origin ? 'var(--control)' : 'var(--line)'} />
      <text x={place(tick)} y={bottom + 16} textAnchor="middle" fill="var(--muted)" fontSize={11}>
        {name(tick)}
      </text>
    </g>
  ))
}
