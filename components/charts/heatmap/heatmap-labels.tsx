import { Marker } from '@/components/charts/frame/marker'
import { shortName } from '@/lib/words/short-name'
import type { HeatmapLayout, HeatmapRow } from './heatmap-layout'

type HeatmapLabelsProps = { readonly rows: readonly HeatmapRow[]; readonly layout: HeatmapLayout }

/** Who each row is, under the names of the groups. */
export function HeatmapLabels({ rows, layout }: HeatmapLabelsProps) {
  const { left, row, tops, heads } = layout
  const room = Math.floor((left - 30) / 6.1)
  return (
    <>
      {heads.map(({ index, y }) => {
        const group = rows[index]?.group
        return (
          group && (
            <text key={group.id} x={2} y={y + 22} className="fill-ink font-semibold text-sm">
              {shortName(group.label, 40)}
              <tspan dx="8" className="fill-muted font-normal text-xs">
                {group.note}
              </tspan>
            </text>
          )
        )
      })}
      {rows.map(({ id, label, note, style }, index) => {
        const y = (tops[index] ?? 0) + row / 2
        const name = shortName(label, Math.max(8, room - (note ? note.length + 1 : 0)))
        return (
          <g key={id}>
            <Marker x={8} y={y} size={4.5} {...style} />
            <text x={20} y={y + 4} className="fill-ink text-xs">
              {name}
              {note && (
                <tspan dx="5" className="fill-muted text-2xs">
                  {note}
                </tspan>
              )}
            </text>
          </g>
        )
      })}
    </>
  )
}
