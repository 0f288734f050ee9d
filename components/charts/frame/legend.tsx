import { LEGEND_LINE, legendEntries } from './legend-layout'
import { Marker } from './marker'
import type { ModelSeries } from './weight-row'

type LegendProps = {
  readonly left: number
  readonly top?: number
  readonly narrow: boolean
  /** Pixels for it where the chart is not narrow; as the chart's height counts. */
  readonly wide?: number
  /** `faint`: its marks are outlines. */
  readonly series: readonly (ModelSeries & { readonly faint?: boolean })[]
}

/** Who is who, inside the drawing so that a download is complete. */
export function Legend({ left, top = 0, narrow, wide, series }: LegendProps) {
  return legendEntries(
    series.map(({ name }) => name),
    narrow,
    wide,
  ).map(({ index, name, x, line }) => {
    const each = series[index]
    return (
      each && (
        <g key={each.id} transform={`translate(${left + x} ${top + line * LEGEND_LINE})`}>
          <Marker x={6} y={10} size={5.5} {...each.style} hollow={each.faint ?? false} />
          <text x={18} y={14} className="fill-ink text-sm">
            {name}
          </text>
        </g>
      )
    )
  })
}
