'use client'

import { memo } from 'react'
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { Plot } from '@/components/charts/frame/plot'
import { SERIES_CHART } from '@/components/charts/frame/series-chart'
import { countOf, formatCount, formatShare } from '@/lib/words/format'
import {
  GROUP_ORDER,
  GROUPS_BAR,
  type GroupsRow,
  groupSegments,
  groupsLayout,
  groupsRow,
  shareOf,
} from './groups-layout'
import { GroupsKey, RowName, Segment } from './groups-parts'

export type GroupsPlotProps = { readonly title: string; readonly rows: readonly GroupsRow[] }

type Datum = { readonly row: GroupsRow }

/** A bar of all pairs for each model, its parts the groups; a part leads to its pairs. */
export const GroupsPlot = memo(function GroupsPlot({ title, rows }: GroupsPlotProps) {
  const marks = rows.flatMap((row, at) => groupSegments(row, at, 0)).length
  return (
    <Plot
      title={title}
      marks={marks}
      layout={(width) => groupsLayout(width, rows)}
      tooltip={({ index }, { segments, narrow }) => {
        const segment = segments[index]
        if (!segment) return undefined
        const { bar } = groupsRow(segment.row, narrow)
        return {
          place: { left: segment.x, above: bar, below: bar + GROUPS_BAR },
          words: (
            <>
              <p className="font-semibold">{rows[segment.row]?.name}</p>
              <p>
                Chose more: {segment.name}. {formatCount(segment.count)} pairs, {formatShare(segment.share)}
              </p>
            </>
          ),
        }
      }}
    >
      {({ width, height, narrow, top, segments }) => (
        <BarChart
          {...SERIES_CHART}
          layout="vertical"
          data={rows.map((row) => ({ row }))}
          width={width}
          height={height}
          margin={{ top, bottom: 0, left: 0, right: 0 }}
        >
          <XAxis type="number" domain={[0, 1]} hide />
          <YAxis type="category" dataKey={({ row }: Datum) => row.id} hide width={0} />
          <GroupsKey colour={rows[0]?.style.colour ?? ''} narrow={narrow} />
          {rows.map((row, index) => (
            <RowName key={row.id} row={row} y={groupsRow(index, narrow).name} width={width} narrow={narrow} />
          ))}
          {segments.map((segment, index) => (
            <MarkLink
              key={`${segment.row} ${segment.group}`}
              index={index}
              label={`${rows[segment.row]?.name}, chose more: ${segment.name}, ${countOf(segment.count, 'pair')}, ${formatShare(segment.share)}`}
              href={segment.href}
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
          {GROUP_ORDER.map(([group, name]) => (
            <Bar
              key={group}
              dataKey={({ row }: Datum) => shareOf(row, group)}
              stackId="pairs"
              barSize={GROUPS_BAR}
              isAnimationActive={false}
              shape={({ x, y, width: length, payload }: BarShapeProps) => (
                <Segment group={group} name={name} row={payload.row} x={x} y={y} width={length} />
              )}
            />
          ))}
        </BarChart>
      )}
    </Plot>
  )
})
