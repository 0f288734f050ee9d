import { signColour } from '@/components/charts/frame/marker'
import type { HeatmapCell } from './heatmap-layout'

/** The colour of a value: stronger with its size, filled where it is sure, an outline where it is not. */
export function heatmapFill({ value, sure }: Pick<HeatmapCell, 'value' | 'sure'>, limit: number) {
  const strength = Math.min(1, Math.abs(value ?? 0) / limit)
  const colour = strength < 0.01 ? 'var(--control)' : signColour(value ?? 0)
  if (!sure) return { fill: 'var(--surface)', stroke: colour, strokeOpacity: 0.2 + 0.5 * strength }
  return { fill: colour, fillOpacity: 0.12 + 0.53 * strength, stroke: colour, strokeOpacity: 0.3 }
}

/** What fills a cell without a number. */
export function HeatmapHatch() {
  return (
    <defs>
      <pattern id="heatmap-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line y2="5" stroke="var(--line)" strokeWidth="2" />
      </pattern>
    </defs>
  )
}

type HeatmapKeyProps = {
  readonly x: number
  readonly y: number
  readonly limit: number
  /** What below and above zero mean. */
  readonly less: string
  readonly more: string
  /** What a filled cell is sure of. */
  readonly sure: string
  readonly format: (value: number | null) => string
}

const STEPS = [-1, -0.66, -0.33, 0.33, 0.66, 1]
const [WIDE, HIGH] = [22, 12]

/** What colours, outlines and hatching mean. */
export function HeatmapKey({ x, y, limit, less, more, sure, format }: HeatmapKeyProps) {
  const samples = [
    { label: sure, look: heatmapFill({ value: 0.6 * limit, sure: true }, limit) },
    { label: 'not', look: heatmapFill({ value: 0.6 * limit, sure: false }, limit) },
    { label: 'no number', look: { fill: 'url(#heatmap-hatch)' } },
  ]
  const starts = samples.map((_, at) => samples.slice(0, at).reduce((sum, { label }) => sum + 38 + label.length * 6, 0))
  return (
    <g transform={`translate(${x} ${y})`} className="fill-muted text-2xs">
      {STEPS.map((step, at) => (
        <rect
          key={step}
          x={at * WIDE}
          width={WIDE}
          height={HIGH}
          {...heatmapFill({ value: step * limit, sure: true }, limit)}
          strokeOpacity={0}
        />
      ))}
      <text x={0} y={HIGH + 14}>
        {format(-limit)} {less}
      </text>
      <text x={Math.max(STEPS.length * WIDE, less.length * 6 + 44)} y={HIGH + 14}>
        {format(limit)} {more}
      </text>
      {samples.map(({ label, look }, at) => (
        <g key={label} transform={`translate(${STEPS.length * WIDE + 20 + (starts[at] ?? 0)} 0)`}>
          <rect width={20} height={HIGH} rx={3} {...look} />
          <text x={26} y={HIGH - 2}>
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}
