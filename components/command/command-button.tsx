'use client'

import dynamic from 'next/dynamic'
import { usePathname } from 'next/navigation'
import { useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

/** Not part of any page's first load: fetched when somebody opens it. */
const CommandMenu = dynamic(() => import('./command-menu').then((menu) => menu.CommandMenu), { ssr: false })

const never = () => () => {}
const isApple = () => /Mac|iPhone|iPad/.test(navigator.userAgent)

/** Opens the command menu, as ⌘K and Ctrl+K do. A reader of a shared report, or who has not signed in, has nowhere else to go: not there. */
export function CommandButton() {
  const [open, setOpen] = useState(false)
  const path = usePathname()
  const apple = useSyncExternalStore(never, isApple, () => true)
  const isShared = path.startsWith('/r/') || path === '/login'
  useLayoutEffect(() => {
    if (isShared) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || event.shiftKey || event.altKey) return
      event.preventDefault()
      setOpen((was) => !was)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [isShared])
  if (isShared) return null
  return (
    <>
      <Button
        aria-keyshortcuts="Meta+K Control+K"
        aria-haspopup="dialog"
        className="text-muted max-sm:size-8 max-sm:border-transparent max-sm:bg-transparent max-sm:px-0"
        onClick={() => setOpen(true)}
      >
        <Icon name="search" />
        <span className="max-sm:sr-only">Search</span>
        <span aria-hidden="true" className="min-w-10 text-right font-sans text-2xs max-sm:hidden">
          {apple ? '⌘K' : 'Ctrl K'}
        </span>
      </Button>
      {open && <CommandMenu onClose={() => setOpen(false)} />}
    </>
  )
}
