import { type Axis, type Place, tickFormatter } from './axis-scale'

type ValueAxisProps = {
  readonly axis: Axis
  readonly place: Place
  /** Ends of its lines. */
  readonly top: number
  readonly bottom: number
  readonly format: (value: number, decimals: number) => string
}

/** The lines of an axis, and its numbers under them; the line of zero stands out. */
export function ValueAxis({ axis, place, top, bottom, format }: ValueAxisProps) {
  const name = tickFormatter(axis.ticks, format)
  return axis.ticks.map((tick) => (
    <g key={tick}>
      <path d={`M${place(tick)} ${top}V${bottom}`} stroke={tick === 0 ? 'var(--control)' : 'var(--line)'} />
      <text x={place(tick)} y={bottom + 16} textAnchor="middle" fill="var(--muted)" fontSize={11}>
        {name(tick)}
      </text>
    </g>
  ))
}
