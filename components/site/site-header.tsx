import Link from 'next/link'
import { CommandButton } from '@/components/command/command-button'
import { SiteNavigation } from './site-navigation'
import { ThemeSwitch } from './theme-switch'
import { Wordmark } from './wordmark'

export function SiteHeader() {
  return (
    <header data-screen-only className="sticky top-0 z-30 border-b bg-canvas/90 backdrop-blur-sm">
      <div className="mx-auto flex h-14 max-w-page items-center gap-3 px-4 sm:gap-6 sm:px-8">
        <Link
          href="/"
          className="flex items-center gap-2 font-semibold text-lg tracking-tight"
          aria-label="Proclivity, home"
        >
          <Wordmark />
          <span className="max-sm:hidden">Proclivity</span>
        </Link>
        <SiteNavigation />
        <div className="ml-auto flex items-center gap-1 sm:gap-2">
          <CommandButton />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  )
}
