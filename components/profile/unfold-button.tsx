'use client'

import { useQueryState } from 'nuqs'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { type FoldedPart, unfoldParser } from './profile-view-state'

/** Whether a long part of the page is shown whole, and how to change that; in the URL, so that the back button is exact. */
export function useUnfold(part: FoldedPart): readonly [isWhole: boolean, toggle: () => void] {
  const [parts, setParts] = useQueryState('unfold', unfoldParser.withOptions({ history: 'push' }))
  const isWhole = parts.includes(part)
  return [isWhole, () => setParts(isWhole ? parts.filter((other) => other !== part) : [...parts, part])]
}

type UnfoldButtonProps = {
  readonly isWhole: boolean
  readonly more: string
  readonly fewer: string
  readonly onToggle: () => void
}

/** Says what is folded away and how much, and shows it. */
export function UnfoldButton({ isWhole, more, fewer, onToggle }: UnfoldButtonProps) {
  return (
    <Button
      variant="ghost"
      className="h-auto min-h-8 max-w-full whitespace-normal! py-1 text-left"
      aria-expanded={isWhole}
      data-screen-only
      onClick={onToggle}
    >
      <Icon name={isWhole ? 'arrow-up' : 'chevron-down'} />
      {isWhole ? fewer : more}
    </Button>
  )
}
