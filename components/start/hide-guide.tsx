'use client'

import { useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

/** Remembered by the server, so that no later page starts with the panel and then loses it. Without scripts the address alone hides it. */
export function HideGuide({ onHide }: { readonly onHide: () => Promise<void> }) {
  const [, startTransition] = useTransition()
  return (
    <Button asChild variant="ghost" size="icon" className="-mt-1 -mr-1">
      <a
        href="/?start=hidden"
        aria-label="Hide the first steps"
        onClick={(event) => {
          event.preventDefault()
          startTransition(onHide)
        }}
      >
        <Icon name="close" />
      </a>
    </Button>
  )
}
