'use client'

import { useRouter } from 'next/navigation'
import { useLayoutEffect } from 'react'

type ListKeysProps = {
  /** Id of the list; each of its pairs has one link marked `data-pair`. */
  readonly list: string
  /** Addresses of the pages before and after; `null`: none. */
  readonly previous: string | null
  readonly next: string | null
}

/** j and k move the focus through a list of pairs, Enter or o opens one, n and p turn pages, / goes to the search. */
export function ListKeys({ list, previous, next }: ListKeysProps) {
  const router = useRouter()
  // As soon as the list is on the screen, and no longer: a key pressed at once is for what is seen.
  useLayoutEffect(() => {
    const step = (by: number) => {
      const links = [...(document.getElementById(list)?.querySelectorAll<HTMLAnchorElement>('[data-pair]') ?? [])]
      const at = links.indexOf(document.activeElement as HTMLAnchorElement)
      const to = links[at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by]
      to?.focus({ preventScroll: true })
      to?.closest('tr')?.scrollIntoView({ block: 'nearest' })
    }
    const turn = (to: string | null) => to && router.push(to)
    const keys = new Map<string, () => void>([
      ['j', () => step(1)],
      ['k', () => step(-1)],
      ['o', () => document.querySelector<HTMLAnchorElement>('[data-pair]:focus')?.click()],
      ['n', () => turn(next)],
      ['p', () => turn(previous)],
      ['ArrowRight', () => turn(next)],
      ['ArrowLeft', () => turn(previous)],
      ['/', () => document.getElementById('pairs-text')?.focus()],
    ])
    const onKey = (event: KeyboardEvent) => {
      const key = keys.get(event.key)
      if (!key || isTyping(event)) return
      event.preventDefault()
      key()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [list, previous, next, router])
  return (
    <p className="text-muted text-xs max-sm:hidden">
      Keys: <kbd>j</kbd> <kbd>k</kbd> through the list, <kbd>Enter</kbd> opens, <kbd>n</kbd> <kbd>p</kbd> pages,{' '}
      <kbd>/</kbd> search
    </p>
  )
}

const OWN_KEYS = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"]'

/** Whether a key belongs to what has the focus, or to a shortcut of the browser: letters are then no commands. */
function isTyping(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true
  return event.target instanceof Element && event.target.closest(OWN_KEYS) !== null
}

type PairKeysProps = {
  /** Where j and k lead; `null`: to nothing. */
  readonly next: string | null
  readonly previous: string | null
}

/** j and k go to the next and the previous pair, a and b to its responses. */
export function PairKeys({ next, previous }: PairKeysProps) {
  const router = useRouter()
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return
      const to = event.key === 'j' ? next : event.key === 'k' ? previous : null
      if (to) router.push(to)
      if (event.key === 'a' || event.key === 'b') document.getElementById(`text-${event.key.toUpperCase()}`)?.focus()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [next, previous, router])
  return (
    <p className="hidden text-muted text-xs sm:block">
      Keys: <kbd>j</kbd> next, <kbd>k</kbd> previous, <kbd>a</kbd> and <kbd>b</kbd> the responses
    </p>
  )
}
