'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { isTyping } from './is-typing'

type PairKeysProps = {
  /** Where j and k lead; `null`: to nothing. */
  readonly next: string | null
  readonly previous: string | null
}

/** j and k go to the next and the previous pair, a and b to its responses. */
export function PairKeys({ next, previous }: PairKeysProps) {
  const router = useRouter()
  useEffect(() => {
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
