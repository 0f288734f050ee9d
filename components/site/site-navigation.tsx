'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

/** A reader of a shared report came for the report: the owner's pages are not offered there. */
export function SiteNavigation() {
  const path = usePathname()
  if (path.startsWith('/r/')) return null
  const here = path === '/' || path.startsWith('/datasets')
  return (
    <nav aria-label="Main">
      <Link
        href="/"
        {...(here ? { 'aria-current': 'page' as const } : {})}
        className="text-muted hover:text-ink aria-[current=page]:text-ink"
      >
        Datasets
      </Link>
    </nav>
  )
}
