'use client'

import { Activity, type ComponentProps, lazy } from 'react'
import type { JudgeCards } from './judge-cards'

const Cards = lazy(async () => ({ default: (await import('./judge-cards')).JudgeCards }))

/** The cards of judges, whose code comes after that of the controls of their page. */
export const Judges = (props: ComponentProps<typeof JudgeCards>) => (
  <Activity>
    <Cards {...props} />
  </Activity>
)
