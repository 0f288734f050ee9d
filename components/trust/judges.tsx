'use client'

import { type ComponentProps, lazy } from 'react'
import type { JudgeCards as Cards } from './judge-cards'

const JudgeCards = lazy(async () => ({ default: (await import('./judge-cards')).JudgeCards }))

/** The judges' cards, whose code comes after that of their page; the place that is held for them is held until then. */
export const Judges = (props: ComponentProps<typeof Cards>) => <JudgeCards {...props} />
