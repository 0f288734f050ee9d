import { memo } from 'react'
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { LEGEND_LINE, legendEntries, shorten } from '@/components/charts/frame/legend-layout'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { Marker } from '@/components/charts/frame/marker'
import { useRovingFocus } from '@/components/charts/frame/roving-focus'
import type { PairGroup } from '@/lib/pairs/pair-group'
import { countOf, formatShare } from '@/lib/words/format'
import { GROUP_ORDER, GROUPS_BAR, type GroupSegment, type GroupsRow, groupsHeight, groupsRow } from './groups-layout'

type GroupsDrawingProps = {
  readonly title: string
  readonly rows: readonly GroupsRow[]
  readonly segments: readonly GroupSegment[]
  readonly width: number
  readonly narrow: boolean
  readonly onShow: (index: number) => void
  readonly onHide: () => void
}

/** Only one of the two: in that one's colour. Both or neither: grey. What says nothing: an outline. */
function lookOf(group: PairGroup, model: string) {
  if (group === 'model-only') return { fill: model, fillOpacity: 0.38 }
  if (group === 'human-only') return { fill: 'var(--human)', fillOpacity: 0.38 }
  if (group === 'concordant') return { fill: 'var(--ink)', fillOpacity: 0.2 }
  if (group === 'discordant') return { fill: 'var(--ink)', fillOpacity: 0.08 }
  return { fill: 'none', stroke: 'var(--line-strong)', ...(group === 'undecided' ? { strokeDasharray: '3 3' } : {}) }
}

/** Remembered, so that moving the pointer only moves the tooltip, and a focused part keeps its focus. */
export const GroupsDrawing = memo(function GroupsDrawing(props: GroupsDrawingProps) {
  const { title, rows, segments, width, narrow, onShow, onHide } = props
  const roving = useRovingFocus(segments.length)
  const [first] = rows
  return (
    <figure aria-label={title} onKeyDown={roving.onKeyDown}>
      <ScatterChart
        width={width}
        height={groupsHeight(rows.length, narrow)}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis type="number" dataKey="x" hide domain={[0, 1]} height={0} />
        <YAxis type="number" dataKey="y" hide domain={[0, 1]} width={0} />
        {legendEntries(
          GROUP_ORDER.map(([, name]) => name),
          narrow,
        ).map(({ index, name, x, line }) => {
          const [group] = GROUP_ORDER[index] ?? ['undecided']
          return (
            <g key={group} transform={`translate(${x} ${line * LEGEND_LINE})`}>
              <rect x={1} y={4} width={12} height={12} rx={2} {...lookOf(group, first?.style.colour ?? '')} />
              <text x={18} y={14} className="fill-ink text-sm">
                {name}
              </text>
            </g>
          )
        })}
        <Scatter
          data={segments.map((_, index) => ({ x: 0, y: 0, index }))}
          isAnimationActive={false}
          shape={({ index = -1 }: { readonly index?: number }) => {
            const segment = segments[index]
            const row = segment && rows[segment.row]
            if (!row) return <g />
            const { bar } = groupsRow(segment.row, narrow)
            return (
              <g className="pointer-events-none">
                <rect
                  x={segment.x + 1}
                  y={bar + 1}
                  width={Math.max(0.5, segment.width - 2)}
                  height={GROUPS_BAR - 2}
                  rx={Math.min(3, segment.width / 4)}
                  {...lookOf(segment.group, row.style.colour)}
                />
                <text
                  x={segment.x + segment.width / 2}
                  y={bar + GROUPS_BAR / 2 + 4}
                  textAnchor="middle"
                  className="fill-ink text-xs"
                >
                  {segment.text}
                </text>
              </g>
            )
          }}
        />
        {rows.map((row, index) => (
          <g key={row.id} className="pointer-events-none">
            <Marker x={8} y={groupsRow(index, narrow).name - 4} size={5} {...row.style} />
            <text x={20} y={groupsRow(index, narrow).name} className="fill-ink font-medium text-sm">
              {shorten(row.name, narrow ? 30 : 60)}
            </text>
            <text x={width - 2} y={groupsRow(index, narrow).name} textAnchor="end" className="fill-muted text-xs">
              n {row.groups.reduce((sum, { count }) => sum + count, 0)}
            </text>
          </g>
        ))}
        {segments.map((segment, index) => (
          <MarkLink
            key={`${segment.row} ${segment.group}`}
            index={index}
            label={`${rows[segment.row]?.name}, chose more: ${segment.name}, ${countOf(segment.count, 'pair')}, ${formatShare(segment.share)}`}
            href={segment.href}
            tabIndex={roving.tabIndex(index)}
            onShow={onShow}
            onHide={onHide}
          >
            <rect
              x={segment.x}
              y={groupsRow(segment.row, narrow).bar}
              width={Math.max(2, segment.width)}
              height={GROUPS_BAR}
              rx={4}
            />
          </MarkLink>
        ))}
      </ScatterChart>
    </figure>
  )
})
