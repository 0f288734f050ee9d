'use client'

import { usePathname } from 'next/navigation'
import { Link } from '@/components/ui/link'

const TABS = [
  ['', 'Profile'],
  ['/analysis', 'Analysis'],
  ['/pairs', 'Pairs'],
  ['/improve', 'Improve'],
  ['/runs', 'Models'],
  ['/jobs', 'Import'],
  ['/reports', 'Reports'],
] as const

/** The pages of one dataset. */
export function DatasetTabs({ datasetId }: { readonly datasetId: number }) {
  const path = usePathname()
  const base = `/datasets/${datasetId}`
  return (
    <nav aria-label="Dataset" className="flex justify-between gap-1 border-b sm:justify-start sm:gap-6">
      {TABS.map(([end, label]) => {
        const here =
          end === ''
            ? path === base || path.startsWith(`${base}/factors`)
            : path.startsWith(base + end) || (end === '/runs' && path.startsWith(`${base}/experiments`))
        return (
          <Link
            key={end}
            href={base + end}
            {...(here ? { 'aria-current': 'page' as const } : {})}
            className="-mb-px border-transparent border-b-2 py-2 text-muted hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-medium aria-[current=page]:text-ink"
          >
            {label}
          </Link>
        )
      })}
    </nav>
  )
}
