'use client'

import { usePathname } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { dropDraft, type KeptDraft, type KeptWords, keepDraft, keptDrafts } from './draft-store'

export type DraftKeeping = {
  /** When the draft on the screen was kept last; `null`: nothing was changed. */
  readonly at: string | null
  /** What other tabs, or earlier ones, left here. */
  readonly others: readonly KeptDraft[]
  /** The browser has no room, or keeps nothing. */
  readonly isRefused: boolean
  readonly take: (draft: KeptDraft) => void
  /** What is on the screen is published: its draft is not needed any more. */
  readonly forget: () => void
  /** Throws away the draft on the screen, or another. */
  readonly drop: (slot?: string) => void
}

const clock = (): string => new Date().toISOString()
const newSlot = (): string => crypto.randomUUID()

/**
 * Keeps what is typed in this browser at every change: a reload, a closed tab or a server that is gone lose nothing. Two
 * tabs never write over each other.
 */
export function useKeptDraft(words: KeptWords, onTake: (words: KeptWords) => void): DraftKeeping {
  const place = usePathname()
  const slot = useRef('main')
  const seen = useRef<string | null>(null)
  // Equal to what is kept or was there at first: not written.
  const known = useRef(JSON.stringify(words))
  const first = useRef(words)
  const [at, setAt] = useState<string | null>(null)
  const [others, setOthers] = useState<readonly KeptDraft[]>([])
  const [isRefused, setRefused] = useState(false)
  const taking = useRef(onTake)
  taking.current = onTake

  const show = useCallback((draft: KeptDraft): void => {
    slot.current = draft.slot
    seen.current = draft.at
    known.current = JSON.stringify(draft.words)
    setAt(draft.at)
    taking.current(draft.words)
  }, [])

  useEffect(() => {
    const [newest, ...rest] = readDrafts(place)
    if (newest) show(newest)
    setOthers(rest)
  }, [place, show])

  const text = JSON.stringify(words)
  useEffect(() => {
    if (text === known.current) return
    known.current = text
    const now = clock()
    try {
      slot.current = keepDraft(
        localStorage,
        place,
        { slot: slot.current, at: now, words: JSON.parse(text) },
        seen.current,
        newSlot,
      )
      seen.current = now
      setAt(now)
      setRefused(false)
    } catch {
      setRefused(true)
    }
  }, [text, place])

  return {
    at,
    others,
    isRefused,
    take(draft) {
      const mine = readDrafts(place).filter((each) => each.slot === slot.current)
      show(draft)
      setOthers((rest) => [...mine, ...rest.filter((each) => each.slot !== draft.slot)])
    },
    forget() {
      dropDraft(localStorage, place, slot.current)
      slot.current = newSlot()
      seen.current = null
      setAt(null)
    },
    drop(other) {
      dropDraft(localStorage, place, other ?? slot.current)
      if (other !== undefined) return setOthers((rest) => rest.filter((each) => each.slot !== other))
      slot.current = newSlot()
      seen.current = null
      known.current = JSON.stringify(first.current)
      setAt(null)
      taking.current(first.current)
    },
  }
}

function readDrafts(place: string): readonly KeptDraft[] {
  try {
    return keptDrafts(localStorage, place)
  } catch {
    return []
  }
}
