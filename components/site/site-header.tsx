'use client'

import { usePathname } from 'next/navigation'
import { useTheme } from 'next-themes'
import { CommandButton } from '@/components/command/command-button'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'

/** Shared reports and the way in have a reader who came for them: the owner's pages are not offered there. */
const isForOwner = (path: string): boolean => !path.startsWith('/r/') && path !== '/login'

/** `canSignOut`: a password was given. */
export function SiteHeader({ canSignOut }: { readonly canSignOut: boolean }) {
  const own = isForOwner(usePathname())
  return (
    <header data-screen-only className="sticky top-0 z-30 border-b bg-canvas/90 backdrop-blur-sm">
      <div className="mx-auto flex h-14 max-w-page items-center gap-3 px-4 sm:gap-6 sm:px-8">
        {own ? (
          <Link href="/" className={NAME} aria-label="Proclivity, home">
            <Wordmark />
            <span className="max-sm:hidden">Proclivity</span>
          </Link>
        ) : (
          <span className={NAME}>
            <Wordmark />
            Proclivity
          </span>
        )}
        {own && <SiteNavigation />}
        <div className="ml-auto flex items-center gap-1 sm:gap-2">
          <CommandButton />
          <ThemeSwitch />
          {own && canSignOut && <SignOut />}
        </div>
      </div>
    </header>
  )
}

const NAME = 'flex items-center gap-2 font-semibold text-lg tracking-tight'

/** A form: it works without scripts, and no link that is fetched ahead signs anybody out. */
function SignOut() {
  return (
    <form method="post" action="/login/leave">
      <Button type="submit" variant="ghost" size="icon" aria-label="Sign out" title="Sign out">
        <Icon name="sign-out" />
      </Button>
    </form>
  )
}

/** The product in one picture: a person's mark and a model's mark on two scales, and the gap between them. */
function Wordmark() {
  return (
    <svg viewBox="0 0 24 24" className="size-6" aria-hidden="true">
      <path d="M7 7.5V16.5H16" fill="none" stroke="var(--line-strong)" strokeWidth="3" strokeLinejoin="round" />
      <circle cx="7" cy="7" r="4.5" fill="var(--human)" />
      <rect x="12.5" y="12.5" width="8" height="8" rx="1.5" fill="var(--model-1)" />
    </svg>
  )
}

/** Both pictures are in the page and the theme shows one: nothing changes between server and browser. */
function ThemeSwitch() {
  const { resolvedTheme, setTheme } = useTheme()
  return (
    <Button
      variant="ghost"
      size="icon"
      aria-label="Switch between light and dark"
      onClick={() => setTheme(resolvedTheme === 'dark' ? 'light' : 'dark')}
    >
      <Icon name="sun" className="hidden dark:block" />
      <Icon name="moon" className="dark:hidden" />
    </Button>
  )
}

function SiteNavigation() {
  const path = usePathname()
  const links = [
    { href: '/', label: 'Datasets', here: path === '/' || path.startsWith('/datasets') },
    { href: '/compare', label: 'Compare', here: path === '/compare' },
    { href: '/templates', label: 'Questions', here: path.startsWith('/templates') },
    { href: '/settings', label: 'Judges', here: path === '/settings' },
    { href: '/reports', label: 'Reports', here: path === '/reports' },
    { href: '/method', label: 'Method', here: path === '/method' },
  ]
  return (
    <nav aria-label="Main" className="flex min-w-0 flex-wrap gap-x-3 sm:gap-x-5">
      {links.map(({ href, label, here }) => (
        <Link
          key={href}
          href={href}
          {...(here ? { 'aria-current': 'page' as const } : {})}
          className="py-0.5 text-muted hover:text-ink aria-[current=page]:text-ink"
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
