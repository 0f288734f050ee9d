'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { isTyping } from './is-typing'

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
  useEffect(() => {
    const step = (by: number) => {
      const links = [...(document.getElementById(list)?.querySelectorAll<HTMLAnchorElement>('[data-pair]') ?? [])]
      const at = links.indexOf(document.activeElement as HTMLAnchorElement)
      const to = links[at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by]
      to?.focus({ preventScroll: true })
      to?.closest('li')?.scrollIntoView({ block: 'nearest' })
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
