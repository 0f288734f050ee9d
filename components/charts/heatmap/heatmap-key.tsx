import { heatmapFill } from './heatmap-row'

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
