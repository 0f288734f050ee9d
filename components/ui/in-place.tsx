'use client'

import { type ReactNode, Suspense, useState } from 'react'

type InPlaceProps = {
  /** Whether nothing in it is waited for. */
  readonly isHere: boolean
  readonly fallback: ReactNode
  readonly children: ReactNode
}

/**
 * What may come later than its page. Whatever is shown, with its focus and what is open in it, stays until what takes its place
 * has come: a boundary that came with the second would take the first away. Without one, what is here comes with its page, to
 * readers without scripts too.
 */
export function InPlace({ isHere, fallback, children }: InPlaceProps) {
  const [isBounded] = useState(!isHere)
  return isBounded ? <Suspense fallback={fallback}>{children}</Suspense> : children
}
