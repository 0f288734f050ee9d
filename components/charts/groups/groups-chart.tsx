'use client'

import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import { ChartFrame, PlotPlaceholder } from '@/components/charts/frame/chart-frame'
import type { Twin } from '@/components/charts/frame/twin'
import { formatCount, formatShare } from '@/lib/words/format'
import { GROUP_ORDER, type GroupsRow, groupsHeight, totalOf } from './groups-layout'
import type { GroupsPlotProps } from './groups-plot'

const GroupsPlot = dynamic(() => import('./groups-plot').then((module) => module.GroupsPlot), {
  ssr: false,
  loading: PlotPlaceholder,
})

function groupsTwin(rows: readonly GroupsRow[]): Twin {
  return {
    columns: [
      { id: 'model', label: 'Model', numeric: false },
      { id: 'chose_more', label: 'Chose more', numeric: false },
      { id: 'pairs', label: 'Pairs', numeric: true },
      { id: 'share', label: 'Share', numeric: true },
    ],
    rows: rows.flatMap(({ name, groups }) => {
      const total = Math.max(1, totalOf({ groups }))
      return GROUP_ORDER.flatMap(([group, label]) => {
        const found = groups.find((each) => each.group === group)
        if (!found) return []
        const { count, href } = found
        return [
          [
            { text: name, value: name },
            { text: label, value: label, href },
            { text: formatCount(count), value: count },
            { text: formatShare(count / total), value: count / total },
          ],
        ]
      })
    }),
  }
}

type GroupsChartProps = GroupsPlotProps & { readonly note: ReactNode }

/** A bar for each model: how its pairs fall into the groups of a factor. */
export function GroupsChart({ note, ...plot }: GroupsChartProps) {
  return (
    <ChartFrame
      id="groups"
      title={plot.title}
      note={note}
      twin={groupsTwin(plot.rows)}
      height={{ narrow: groupsHeight(plot.rows.length, true), wide: groupsHeight(plot.rows.length, false) }}
    >
      <GroupsPlot {...plot} />
    </ChartFrame>
  )
}
