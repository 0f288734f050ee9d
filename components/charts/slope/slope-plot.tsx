'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import { ChartTooltip } from '@/components/charts/frame/chart-tooltip'
import { useWidth } from '@/components/charts/frame/use-width'
import type { ModelSeries } from '@/components/charts/frame/weight-row'
import { SlopeDrawing } from './slope-drawing'
import { slopeLayout, slopeY } from './slope-layout'
import type { SlopeLine } from './slope-ranks'
import { SlopeTooltip } from './slope-tooltip'

export type SlopePlotProps = {
  readonly title: string
  readonly lines: readonly SlopeLine[]
  readonly models: readonly ModelSeries[]
  readonly people: string
  readonly factorsHref: string | null
}

/** The drawing at the width there is, and the numbers of the factor pointed at. */
export function SlopePlot(props: SlopePlotProps) {
  const { lines, models, people } = props
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const [shown, setShown] = useState<{ readonly index: number; readonly left: number } | null>(null)
  const layout = useMemo(
    () => slopeLayout(width, { lines: lines.length, names: [people, ...models.map(({ name }) => name)] }),
    [width, lines, models, people],
  )
  const show = useCallback((index: number, left: number | null) => setShown({ index, left: left ?? 40 }), [])
  const hide = useCallback(() => setShown(null), [])
  const line = shown && lines[shown.index]
  const y = slopeY(layout, line?.ranks[0] ?? 1)
  return (
    <div ref={box} className="relative h-full">
      {width > 0 && <SlopeDrawing {...props} layout={layout} onShow={show} onHide={hide} />}
      {shown && line && (
        <ChartTooltip
          place={{ left: shown.left, above: y - layout.pitch / 2, below: y + layout.pitch / 2 }}
          width={width}
          height={layout.height}
        >
          <SlopeTooltip line={line} models={models} people={people} />
        </ChartTooltip>
      )}
    </div>
  )
}
