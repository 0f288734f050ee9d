'use client'

import { useXAxisScale } from 'recharts'

/** Pixel of a value on an axis. */
export type Place = (value: number) => number

/** Recharts knows a scale only once the axis is there; until then there is nothing to draw. */
export function usePlace(axis: 'score' | 'gap'): Place | null {
  const scale = useXAxisScale(axis)
  return scale ? (value) => scale(value) ?? 0 : null
}
