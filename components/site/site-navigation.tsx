'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

/** A reader of a shared report came for the report: the owner's pages are not offered there. */
export function SiteNavigation() {
  const path = usePathname()
  if (path.startsWith('/r/')) return null
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
