'use client'

import { type ReactNode, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { ChartTooltip, type TooltipPlace } from './chart-tooltip'
import { MarksOfPlot, useRovingFocus } from './roving-focus'

type Shown = { readonly index: number; readonly left: number | null }

type PlotProps<Layout> = {
  readonly title: string
  /** Number of marks, and how many stand in a line where they are a grid. */
  readonly marks: number
  readonly columns?: number
  /** The width to draw for before the real one is known; without it nothing is drawn until then. */
  readonly expected?: number
  /** Where everything stands at a width. */
  readonly layout: (width: number) => Layout
  /** The numbers of the mark pointed at; left out where all of them are written in the drawing. */
  readonly tooltip?: (
    shown: Shown,
    layout: Layout,
  ) => { readonly place: TooltipPlace; readonly words: ReactNode } | undefined
  readonly children: (layout: Layout) => ReactNode
}

/** The width of an element in whole pixels, kept up to date; until it is known, what is expected. */
function useWidth(ref: RefObject<HTMLElement | null>, expected: number): number {
  const [width, setWidth] = useState(expected)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    setWidth(Math.floor(element.clientWidth))
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return width
}

/**
 * A drawing at the width there is, its marks walked by keyboard, and the numbers of the mark pointed at. What is drawn is
 * remembered: moving the pointer only moves the tooltip, and a focused mark keeps its focus.
 */
export function Plot<Layout extends { readonly height: number }>(props: PlotProps<Layout>) {
  const { title, marks: count, columns = 1, expected = 0, layout: layoutAt, tooltip, children: draw } = props
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, expected)
  const [shown, setShown] = useState<Shown | null>(null)
  const { stop, onKeyDown } = useRovingFocus(count, columns)
  const layout = useMemo(() => layoutAt(width), [layoutAt, width])
  const drawing = useMemo(() => width > 0 && draw(layout), [draw, layout, width])
  const marks = useMemo(
    () => ({
      count,
      stop,
      onShow: (index: number, left: number | null) => setShown({ index, left }),
      onHide: () => setShown(null),
    }),
    [count, stop],
  )
  const numbers = shown && tooltip?.(shown, layout)
  return (
    <div ref={box} className="relative h-full">
      {width > 0 && (
        <figure aria-label={title} onKeyDown={onKeyDown} onScrollCapture={marks.onHide}>
          <MarksOfPlot value={marks}>{drawing}</MarksOfPlot>
        </figure>
      )}
      {numbers && (
        <ChartTooltip place={numbers.place} width={width} height={layout.height}>
          {numbers.words}
        </ChartTooltip>
      )}
    </div>
  )
}
