import { LEGEND_LINE, legendEntries } from '@/components/charts/frame/legend-layout'
import { Marker } from '@/components/charts/frame/marker'
import type { PairGroup } from '@/lib/pairs/pair-group'
import { shortName } from '@/lib/words/short-name'
import { GROUP_ORDER, GROUPS_BAR, type GroupsRow, segmentText, shareOf, totalOf } from './groups-layout'

/** Only one of the two: in that one's colour. Both or neither: grey. What says nothing: an outline. */
function lookOf(group: PairGroup, model: string) {
  if (group === 'model-only') return { fill: model, fillOpacity: 0.38 }
  if (group === 'human-only') return { fill: 'var(--human)', fillOpacity: 0.38 }
  if (group === 'concordant') return { fill: 'var(--ink)', fillOpacity: 0.2 }
  if (group === 'discordant') return { fill: 'var(--ink)', fillOpacity: 0.08 }
  return { fill: 'none', stroke: 'var(--line-strong)', ...(group === 'undecided' ? { strokeDasharray: '3 3' } : {}) }
}

type SegmentProps = {
  readonly group: PairGroup
  readonly name: string
  readonly row: GroupsRow
  readonly x: number
  readonly y: number
  readonly width: number
}

/** A part of a bar, with its name and share where they fit. */
export function Segment({ group, name, row, x, y, width }: SegmentProps) {
  if (width === 0) return <g />
  return (
    <g>
      <rect
        x={x + 1}
        y={y + 1}
        width={Math.max(0.5, width - 2)}
        height={GROUPS_BAR - 2}
        rx={Math.min(3, width / 4)}
        {...lookOf(group, row.style.colour)}
      />
      <text x={x + width / 2} y={y + GROUPS_BAR / 2 + 4} textAnchor="middle" className="fill-ink text-xs">
        {segmentText(name, shareOf(row, group), width)}
      </text>
    </g>
  )
}

/** What the parts mean, in the colour of the first model. */
export function GroupsKey({ colour, narrow }: { readonly colour: string; readonly narrow: boolean }) {
  return legendEntries(
    GROUP_ORDER.map(([, name]) => name),
    narrow,
  ).map(({ index, name, x, line }) => {
    const [group] = GROUP_ORDER[index] ?? ['undecided']
    return (
      <g key={group} transform={`translate(${x} ${line * LEGEND_LINE})`}>
        <rect x={1} y={4} width={12} height={12} rx={2} {...lookOf(group, colour)} />
        <text x={18} y={14} className="fill-ink text-sm">
          {name}
        </text>
      </g>
    )
  })
}

type RowNameProps = {
  readonly row: GroupsRow
  readonly y: number
  readonly width: number
  readonly narrow: boolean
}

export function RowName({ row, y, width, narrow }: RowNameProps) {
  return (
    <>
      <Marker x={8} y={y - 4} size={5} colour={row.style.colour} shape={row.style.shape} />
      <text x={20} y={y} className="fill-ink font-medium text-sm">
        {shortName(row.name, narrow ? 30 : 60)}
      </text>
      <text x={width - 2} y={y} textAnchor="end" className="fill-muted text-xs">
        n {totalOf(row)}
      </text>
    </>
  )
}
