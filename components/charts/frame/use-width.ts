'use client'

import { type RefObject, useLayoutEffect, useState } from 'react'

/** The width of an element in whole pixels, kept up to date; until it is known, what is expected. */
export function useWidth(ref: RefObject<HTMLElement | null>, expected = 0): number {
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
