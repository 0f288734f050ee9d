import { type Axis, tickFormatter } from '@/components/charts/frame/axis-scale'
import type { Place } from '@/components/charts/frame/place-on'
import type { DumbbellLayout } from './dumbbell-layout'

type DumbbellGridProps = {
  readonly axis: Axis
  readonly layout: DumbbellLayout
  readonly place: Place
  readonly format: (value: number, decimals: number) => string
}

/** The lines and numbers of one axis; the line of zero stands out. */
export function DumbbellGrid({ axis, layout, place, format }: DumbbellGridProps) {
  const bottom = layout.height - layout.bottom
  const name = tickFormatter(axis.ticks, format)
  return axis.ticks.map((tick) => (
    <g key={tick}>
      <path d={`M${place(tick)} ${layout.top}V${bottom}`} stroke={tick === 0 ? 'var(--control)' : 'var(--line)'} />
      <text x={place(tick)} y={bottom + 16} textAnchor="middle" fill="var(--muted)" fontSize={11}>
        {name(tick)}
      </text>
    </g>
  ))
}
