import type { ReactNode } from 'react'

/** Where a tooltip may stand: beside a pointer or mark at `left`, under or over the marked band. */
export type TooltipPlace = { readonly left: number; readonly above: number; readonly below: number }

type ChartTooltipProps = {
  readonly place: TooltipPlace
  /** Size of the chart it must stay inside. */
  readonly width: number
  readonly height: number
  readonly children: ReactNode
}

const WIDTH = 320

/** The numbers behind a mark. Says nothing that the mark's own name and the table do not say. */
export function ChartTooltip({ place, width, height, children }: ChartTooltipProps) {
  const left = Math.max(0, Math.min(place.left + 12, width - WIDTH))
  const under = place.below + 120 < height || place.above < 160
  return (
    <div
      aria-hidden="true"
      data-screen-only
      data-tooltip
      className="pointer-events-none absolute z-20 max-w-full rounded-card border bg-surface/97 p-3 text-sm shadow-float motion-safe:animate-rise"
      style={{ left, width: WIDTH, ...(under ? { top: place.below + 4 } : { bottom: height - place.above + 4 }) }}
    >
      {children}
    </div>
  )
}
