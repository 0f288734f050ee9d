import { LEGEND_LINE, legendEntries } from './legend-layout'
import { Marker } from './marker'
import { HUMAN_STYLE } from './rater-style'
import type { ModelSeries } from './weight-row'

type LegendProps = {
  readonly left: number
  readonly narrow: boolean
  /** Pixels for it where the chart is not narrow; as the chart's height counts. */
  readonly wide?: number
  /** `null` where only models are drawn. */
  readonly people: string | null
  readonly models: readonly ModelSeries[]
}

/** Who is who, inside the drawing so that a download is complete. */
export function Legend({ left, narrow, wide, people, models }: LegendProps) {
  const series = [...(people === null ? [] : [{ id: 'people', name: people, style: HUMAN_STYLE }]), ...models]
  return legendEntries(
    series.map(({ name }) => name),
    narrow,
    wide,
  ).map(({ index, name, x, line }) => {
    const rater = series[index]
    return (
      rater && (
        <g key={rater.id} transform={`translate(${left + x} ${line * LEGEND_LINE})`}>
          <Marker x={6} y={10} size={5.5} {...rater.style} />
          <text x={18} y={14} className="fill-ink text-sm">
            {name}
          </text>
        </g>
      )
    )
  })
}
