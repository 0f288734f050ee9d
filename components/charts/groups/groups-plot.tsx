'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import { ChartTooltip } from '@/components/charts/frame/chart-tooltip'
import { useWidth } from '@/components/charts/frame/use-width'
import { formatCount, formatShare } from '@/lib/words/format'
import { GroupsDrawing } from './groups-drawing'
import { GROUPS_BAR, GROUPS_WIDE, type GroupsRow, groupSegments, groupsHeight, groupsRow } from './groups-layout'

export type GroupsPlotProps = { readonly title: string; readonly rows: readonly GroupsRow[] }

/** The drawing at the width there is, and the numbers of the part pointed at. */
export function GroupsPlot({ title, rows }: GroupsPlotProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const [shown, setShown] = useState<number | null>(null)
  const narrow = width < GROUPS_WIDE
  const segments = useMemo(() => rows.flatMap((row, at) => groupSegments(row, at, width, formatShare)), [rows, width])
  const hide = useCallback(() => setShown(null), [])
  const segment = shown === null ? undefined : segments[shown]
  const bar = groupsRow(segment?.row ?? 0, narrow).bar
  return (
    <div ref={box} className="relative h-full">
      {width > 0 && <GroupsDrawing {...{ title, rows, segments, width, narrow }} onShow={setShown} onHide={hide} />}
      {segment && (
        <ChartTooltip
          place={{ left: segment.x, above: bar, below: bar + GROUPS_BAR }}
          width={width}
          height={groupsHeight(rows.length, narrow)}
        >
          <p className="font-semibold">{rows[segment.row]?.name}</p>
          <p>
            Chose more: {segment.name}. {formatCount(segment.count)} pairs, {formatShare(segment.share)}
          </p>
        </ChartTooltip>
      )}
    </div>
  )
}
