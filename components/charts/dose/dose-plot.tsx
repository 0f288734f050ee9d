'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import { ChartTooltip } from '@/components/charts/frame/chart-tooltip'
import { useWidth } from '@/components/charts/frame/use-width'
import { DoseDrawing } from './dose-drawing'
import { type DoseContent, doseColumn, doseLayout, dosePanelBox } from './dose-layout'
import { rangeInWords, shareInWords } from './dose-words'

export type DosePlotProps = DoseContent & { readonly title: string; readonly unit: string }

/** The drawing at the width there is, and the numbers of the range pointed at. */
export function DosePlot(props: DosePlotProps) {
  const { bins, panels, unit } = props
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const [shown, setShown] = useState<number | null>(null)
  const layout = useMemo(() => doseLayout(width, { bins, panels }), [width, bins, panels])
  const hide = useCallback(() => setShown(null), [])
  const at = shown ?? 0
  const panel = Math.floor(at / bins.length)
  const place = dosePanelBox(layout, panel)
  const column = doseColumn(place, bins.length, at % bins.length)
  const bin = bins[at % bins.length]
  return (
    <div ref={box} className="relative h-full">
      {width > 0 && <DoseDrawing {...props} layout={layout} onShow={setShown} onHide={hide} />}
      {shown !== null && bin && (
        <ChartTooltip
          place={{ left: column.middle, above: place.top, below: place.bottom }}
          width={width}
          height={layout.height}
        >
          <p className="mb-1 font-semibold">Difference of {rangeInWords(bin, unit)}</p>
          {panels[panel]?.series.map((series) => (
            <p key={series.id} className="flex gap-2">
              <span className="truncate">{series.name}</span>
              <span className="ml-auto whitespace-nowrap">{shareInWords(series, at % bins.length)}</span>
            </p>
          ))}
        </ChartTooltip>
      )}
    </div>
  )
}
