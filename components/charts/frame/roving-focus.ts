'use client'

import { createContext, type KeyboardEvent, useContext, useState, useSyncExternalStore } from 'react'

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

/** The mark that Tab reaches. It is kept beside the drawing: a step redraws two marks, not all of them. */
function createStop() {
  let index = 0
  const listeners = new Set<() => void>()
  return {
    read: () => index,
    move: (to: number) => {
      index = to
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

type Marks = {
  readonly count: number
  readonly stop: ReturnType<typeof createStop>
  /** `left`: where the pointer is; `null` when the mark was reached by keyboard. */
  readonly onShow: (index: number, left: number | null) => void
  readonly onHide: () => void
}

const nothing = () => undefined
const Context = createContext<Marks>({ count: 0, stop: createStop(), onShow: nothing, onHide: nothing })
export const MarksOfPlot = Context.Provider

const atMost = (index: number, count: number): number => Math.min(index, Math.max(0, count - 1))

/** A chart is one tab stop; the arrow keys go from mark to mark. Marks carry `data-mark`. */
export function useRovingFocus(count: number, columns = 1) {
  const [stop] = useState(createStop)
  const onKeyDown = (event: KeyboardEvent<Element>) => {
    const index = indexAfterKey(event.key, atMost(stop.read(), count), count, columns)
    if (index === null) return
    event.preventDefault()
    stop.move(index)
    event.currentTarget.querySelector<SVGElement>(`[data-mark="${index}"]`)?.focus()
  }
  return { stop, onKeyDown }
}

/** One mark among those of its plot. */
export function useMark(index: number) {
  const { count, stop, onShow, onHide } = useContext(Context)
  const isStop = () => atMost(stop.read(), count) === index
  const tabIndex: 0 | -1 = useSyncExternalStore(stop.subscribe, isStop, isStop) ? 0 : -1
  return { tabIndex, onShow, onHide }
}
