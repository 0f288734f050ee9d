'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import { ChartTooltip, type TooltipPlace } from '@/components/charts/frame/chart-tooltip'
import { useWidth } from '@/components/charts/frame/use-width'
import { DumbbellDrawing } from './dumbbell-drawing'
import { dumbbellLayout, rowTop } from './dumbbell-layout'
import type { DumbbellContentProps } from './dumbbell-picture'
import { DumbbellTooltip } from './dumbbell-tooltip'

export type DumbbellPlotProps = DumbbellContentProps & {
  /** Folder of the factor pages; `null` where there are none, as in a shared report. */
  readonly factorsHref: string | null
}

/** The server draws for windows of 1376 px or more, so that the chart is there before any script; where a phone's is wanted, it waits. */
const EXPECTED = 894

/** The drawing at the width there is, and the numbers of the row pointed at. */
export function DumbbellPlot(props: DumbbellPlotProps) {
  const { rows, models, people } = props
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, EXPECTED)
  const [shown, setShown] = useState<(TooltipPlace & { readonly index: number }) | null>(null)
  const layout = useMemo(
    () => dumbbellLayout(width, { rows: rows.length, people, models: models.map((model) => model.name) }),
    [width, rows, models, people],
  )
  const show = useCallback(
    (index: number, left: number | null) => {
      const above = rowTop(layout, index)
      setShown({ index, left: left ?? layout.score.left, above, below: above + layout.row })
    },
    [layout],
  )
  const hide = useCallback(() => setShown(null), [])
  const row = shown && rows[shown.index]
  return (
    <div ref={box} className="relative h-full">
      <div className={layout.narrow ? '' : 'hidden @min-[672px]:block print:block'}>
        {width > 0 && <DumbbellDrawing {...props} layout={layout} onShow={show} onHide={hide} />}
      </div>
      {shown && row && (
        <ChartTooltip place={shown} width={width} height={layout.height}>
          <DumbbellTooltip row={row} models={models} people={people} />
        </ChartTooltip>
      )}
    </div>
  )
}
