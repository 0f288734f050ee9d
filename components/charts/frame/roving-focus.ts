'use client'

import { type KeyboardEvent, useState } from 'react'

const STEPS: ReadonlyMap<string, readonly [right: number, down: number]> = new Map([
  ['ArrowRight', [1, 0]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowDown', [0, 1]],
  ['ArrowUp', [0, -1]],
])

/**
 * Where a key leads among `count` marks from the one at `index`; `null` for keys that do not move. In a list all four arrows
 * step; in a grid of `columns` they move along its lines, and Home and End go to the ends of one.
 */
export function indexAfterKey(key: string, index: number, count: number, columns = 1): number | null {
  const row = columns === 1 ? 0 : Math.floor(index / columns) * columns
  const last = columns === 1 ? count - 1 : Math.min(count, row + columns) - 1
  if (key === 'Home') return row
  if (key === 'End') return last
  const step = STEPS.get(key)
  if (!step) return null
  const [right, down] = step
  if (right !== 0) return Math.max(row, Math.min(last, index + right))
  const below = index + down * columns
  if (columns === 1) return Math.max(0, Math.min(last, below))
  return below < 0 || below >= count ? index : below
}

/** A chart is one tab stop; the arrow keys go from mark to mark. Marks carry `data-mark`. */
export function useRovingFocus(count: number, columns = 1) {
  const [wanted, setWanted] = useState(0)
  const current = Math.min(wanted, Math.max(0, count - 1))
  return {
    tabIndex: (index: number): 0 | -1 => (index === current ? 0 : -1),
    onKeyDown: (event: KeyboardEvent<Element>) => {
      const index = indexAfterKey(event.key, current, count, columns)
      if (index === null) return
      event.preventDefault()
      setWanted(index)
      event.currentTarget.querySelector<SVGElement>(`[data-mark="${index}"]`)?.focus()
    },
  }
}
