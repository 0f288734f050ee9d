'use client'

import { memo } from 'react'
import { drawnRow } from '@/components/charts/frame/common-marks'
import { factorHref } from '@/components/charts/frame/mark-href'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { Plot } from '@/components/charts/frame/plot'
import type { ModelSeries, WeightRow } from '@/components/charts/frame/weight-row'
import { dumbbellLayout, hasGaps, rowTop } from './dumbbell-layout'
import { type DumbbellContentProps, DumbbellPicture } from './dumbbell-picture'
import { DumbbellTooltip, describeRow } from './dumbbell-tooltip'

export type DumbbellPlotProps = DumbbellContentProps & {
  /** Folder of the factor pages; `null` where there are none, as in a shared report. */
  readonly factorsHref: string | null
}

/** The server draws for windows of 1376 px or more, so that the chart is there before any script; where a phone's is wanted, it waits. */
const EXPECTED = 894
/** In a narrower place, as beside the settings of a report, it is shrunk whole until then, in the height it has in the end. */
const FITS = 'hidden @min-[672px]:block print:block [&>svg]:max-w-full'

/** The model with the largest gap: the one to tell a factor for; `null` where there is but one. */
function furthest(row: WeightRow, models: readonly ModelSeries[]): string | null {
  if (models.length < 2) return null
  const sizes = row.models.map(({ gap }) => Math.abs(gap?.value ?? -1))
  return models[sizes.indexOf(Math.max(...sizes))]?.id ?? null
}

/** Scores and gaps, a row a factor that leads to its page. */
export const DumbbellPlot = memo(function DumbbellPlot({ title, factorsHref, ...content }: DumbbellPlotProps) {
  const { rows, models, people } = content
  const amount = { rows: rows.length, people, models: models.map((model) => model.name), gaps: hasGaps(rows) }
  return (
    <Plot
      title={title}
      marks={rows.length}
      expected={EXPECTED}
      layout={(width) => dumbbellLayout(width, amount)}
      tooltip={({ index, left }, layout) => {
        const [row, above] = [rows[index], rowTop(layout, index)]
        return (
          row && {
            place: { left: left ?? layout.score.left, above, below: above + layout.row },
            words: <DumbbellTooltip row={drawnRow(row)} models={models} people={people} />,
          }
        )
      }}
    >
      {(layout) => (
        <div className={layout.narrow ? '' : FITS}>
          <DumbbellPicture {...content} layout={layout}>
            {rows.map((row, index) => (
              <MarkLink
                key={row.factor}
                index={index}
                label={describeRow(drawnRow(row), models, people)}
                href={factorHref(factorsHref, row.factor, furthest(row, models))}
              >
                <rect x={1} y={rowTop(layout, index) + 1} width={layout.width - 2} height={layout.row - 2} rx={8} />
              </MarkLink>
            ))}
          </DumbbellPicture>
        </div>
      )}
    </Plot>
  )
})
