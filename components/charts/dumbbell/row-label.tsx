import { shorten, shortenLabel } from '@/components/charts/frame/legend-layout'
import type { WeightRow } from '@/components/charts/frame/weight-row'
import { type DumbbellLayout, labelCharacters, laneMiddle, rowTop } from './dumbbell-layout'

type RowLabelProps = { readonly row: WeightRow; readonly index: number; readonly layout: DumbbellLayout }

/** The factor and its unit: beside the row, or above it where there is little room. */
export function RowLabel({ row, index, layout }: RowLabelProps) {
  const characters = labelCharacters(layout)
  const note = (room: number) => (row.estimated ? `${shorten(row.unit, room - 7)} · est.` : shorten(row.unit, room))
  if (layout.narrow) {
    const label = shortenLabel(row.label, characters)
    return (
      <text x={12} y={rowTop(layout, index) + 20} className="fill-ink font-medium text-sm">
        {label}
        <tspan dx="8" className="fill-muted font-normal text-2xs">
          {note(Math.max(8, characters - label.length))}
        </tspan>
      </text>
    )
  }
  const y = laneMiddle(layout, index, 0)
  return (
    <>
      <text x={8} y={y + 5} className="fill-ink font-medium text-base">
        {shortenLabel(row.label, characters)}
      </text>
      <text x={8} y={y + 22} className="fill-muted text-2xs">
        {note(Math.floor(characters * 1.25))}
      </text>
    </>
  )
}
