'use client'

import { memo } from 'react'
import { Drawing } from '@/components/charts/frame/drawing'
import { Plot } from '@/components/charts/frame/plot'
import { formatValue } from '@/lib/words/format'
import {
  DOSE_CAPTION,
  DOSE_GAP,
  type DoseContent,
  doseAxis,
  doseColumn,
  doseLayout,
  dosePanelBox,
  doseTicks,
} from './dose-layout'
import { DosePanel } from './dose-panel'
import { rangeInWords, shareInWords } from './dose-words'

export type DosePlotProps = DoseContent & { readonly title: string; readonly unit: string }

/** A panel for each model on the axes of all; a range of differences leads to its pairs. */
export const DosePlot = memo(function DosePlot({ title, unit, bins, panels }: DosePlotProps) {
  const axis = doseAxis({ bins, panels })
  return (
    <Plot
      title={title}
      marks={bins.length * panels.length}
      columns={bins.length}
      layout={(width) => doseLayout(width, { bins, panels })}
      tooltip={({ index }, layout) => {
        const [panel, at] = [Math.floor(index / bins.length), index % bins.length]
        const [place, bin] = [dosePanelBox(layout, panel), bins[at]]
        if (!bin) return undefined
        return {
          place: { left: doseColumn(place, bins.length, at).middle, above: place.top, below: place.bottom },
          words: (
            <>
              <p className="mb-1 font-semibold">Difference of {rangeInWords(bin, unit)}</p>
              {panels[panel]?.series.map((series) => (
                <p key={series.id} className="flex gap-2">
                  <span className="truncate">{series.name}</span>
                  <span className="ml-auto whitespace-nowrap">{shareInWords(series, at)}</span>
                </p>
              ))}
            </>
          ),
        }
      }}
    >
      {(layout) => {
        const { width, columns } = layout
        const { left, right } = dosePanelBox(layout, 0)
        const ticks = doseTicks(bins, (right - left) / bins.length, formatValue)
        return (
          <>
            <div
              className="grid gap-y-4"
              style={{ columnGap: DOSE_GAP, gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
            >
              {panels.map((panel, at) => (
                <DosePanel
                  key={panel.id}
                  panel={panel}
                  start={at * bins.length}
                  bins={bins}
                  unit={unit}
                  layout={layout}
                  axis={axis}
                  ticks={ticks.texts}
                />
              ))}
            </div>
            <Drawing width={width} height={DOSE_CAPTION}>
              <text x={width} y={DOSE_CAPTION - 4} textAnchor="end" className="fill-muted text-2xs">
                {ticks.isRange ? 'size of the difference' : 'size of the difference, middle of each group'}
                {unit && `, ${unit}`} →
              </text>
            </Drawing>
          </>
        )
      }}
    </Plot>
  )
})
