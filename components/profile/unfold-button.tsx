'use client'

import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

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
