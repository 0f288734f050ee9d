'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { OnDemand } from '@/components/ui/on-demand'
import { countOf } from '@/lib/words/format'
import { exportQuery } from './export-address'

type ExportMenuProps = {
  readonly datasetId: number
  /** How many pairs the page shows, where it knows. */
  readonly pairs?: number
  /** Texts that the page did not search yet: an export does, and may hold more. */
  readonly unread?: number
}

const loadMenu = async () => (await import('./export-choices')).ExportChoices

/** What the page shows in each form it can be taken away in, with what each loses. */
export function ExportMenu({ datasetId, pairs, unread = 0 }: ExportMenuProps) {
  const path = usePathname()
  const query = exportQuery(path, useSearchParams())
  // The list of pairs has an export of its own beside its count.
  if (pairs === undefined && path.endsWith('/pairs')) return null
  const button = (
    <Button>
      <Icon name="download" className="text-muted" />
      {pairs === undefined
        ? 'Export'
        : `Export ${query === '' ? 'all' : unread > 0 ? 'at least' : 'these'} ${countOf(pairs, 'pair')}`}
    </Button>
  )
  return (
    <OnDemand
      kind="menu"
      button={button}
      load={loadMenu}
      props={{ base: `/api/datasets/${datasetId}/export`, query, unread }}
    />
  )
}
