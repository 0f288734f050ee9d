'use client'

import { type ComponentProps, lazy, Suspense } from 'react'
import type { JudgeCards as Cards } from './judge-cards'

const JudgeCards = lazy(async () => ({ default: (await import('./judge-cards')).JudgeCards }))

/** The judges' cards, whose code comes after that of the page they stand on. */
export function Judges(props: ComponentProps<typeof Cards>) {
  return (
    <Suspense>
      <JudgeCards {...props} />
    </Suspense>
  )
}
