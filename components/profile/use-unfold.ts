'use client'

import { useQueryState } from 'nuqs'
import { unfoldParser } from './view-parsers'

/** Whether a long part of the page is shown whole, and how to change that; in the URL, so that the back button is exact. */
export function useUnfold(part: 'factors' | 'gaps' | 'agreement'): readonly [isWhole: boolean, toggle: () => void] {
  const [parts, setParts] = useQueryState('unfold', unfoldParser.withOptions({ history: 'push' }))
  const isWhole = parts.includes(part)
  return [isWhole, () => setParts(isWhole ? parts.filter((other) => other !== part) : [...parts, part])]
}
