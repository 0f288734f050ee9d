'use client'

import { useMemo } from 'react'
import type { ModelSeries, WeightRow } from '@/components/charts/frame/weight-row'
import { HeatmapChart } from '@/components/charts/heatmap/heatmap-chart'
import { notesIn } from '@/lib/words/edition'
import { formatScore } from '@/lib/words/format'
import { useEdition } from './edition-context'
import { HEATMAP_NAMES, heatmapRows } from './heatmap-rows'
import { Term } from './term'

type WeightsHeatmapProps = {
  readonly rows: readonly WeightRow[]
  readonly models: readonly ModelSeries[]
  readonly people: string | null
  readonly factorsHref: string | null
}

/** All raters against all factors: what many have in common shows as a column of one colour. */
export function WeightsHeatmap({ rows, models, people, factorsHref }: WeightsHeatmapProps) {
  const content = useMemo(() => heatmapRows(rows, models, people, factorsHref), [rows, models, people, factorsHref])
  const notes = notesIn(useEdition())
  return (
    <HeatmapChart
      id="heatmap"
      title="Raters against factors"
      note={
        <>
          <Term id="tau14">Factor scores</Term>, with 95% intervals and n in each cell’s tooltip and in the table.{' '}
          {notes.heatmap}
        </>
      }
      {...content}
      names={HEATMAP_NAMES}
      format={formatScore}
      less="prefers less"
      more="prefers more"
      sure={notes.filledCell}
    />
  )
}
