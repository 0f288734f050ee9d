'use client'

import { type KeyboardEvent, useState } from 'react'

const NEXT: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowRight'])
const PREVIOUS: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowLeft'])

/** Where a key leads among `count` marks from the one at `index`; `null` for keys that do not move. */
export function indexAfterKey(key: string, index: number, count: number): number | null {
  if (NEXT.has(key)) return Math.min(count - 1, index + 1)
  if (PREVIOUS.has(key)) return Math.max(0, index - 1)
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}

/** A chart is one tab stop; the arrow keys go from mark to mark. Marks carry `data-mark`. */
export function useRovingFocus(count: number) {
  const [wanted, setWanted] = useState(0)
  const current = Math.min(wanted, Math.max(0, count - 1))
  return {
    tabIndex: (index: number): 0 | -1 => (index === current ? 0 : -1),
    onKeyDown: (event: KeyboardEvent<Element>) => {
      const index = indexAfterKey(event.key, current, count)
      if (index === null) return
      event.preventDefault()
      setWanted(index)
      event.currentTarget.querySelector<SVGElement>(`[data-mark="${index}"]`)?.focus()
    },
  }
}
