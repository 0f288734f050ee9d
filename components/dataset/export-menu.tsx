'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from '@/components/ui/dropdown-menu'
import { Icon } from '@/components/ui/icon'
import type { ExportCounts } from '@/lib/datasets/select-export'
import { countOf } from '@/lib/words/format'
import { exportQuery } from './export-address'
import { ExportFormats, exportTitle } from './export-formats'

type ExportMenuProps = {
  readonly datasetId: number
  /** How many pairs the page shows, where it knows. */
  readonly pairs?: number
  /** Texts that the page did not search yet: an export does, and may hold more. */
  readonly unread?: number
}

/** What the page shows in each form it can be taken away in, with what each loses. */
export function ExportMenu({ datasetId, pairs, unread = 0 }: ExportMenuProps) {
  const path = usePathname()
  const query = exportQuery(path, useSearchParams())
  const [counted, setCounted] = useState<{ readonly query: string; readonly counts: ExportCounts } | null>(null)
  const counts = counted?.query === query ? counted.counts : null
  const base = `/api/datasets/${datasetId}/export`

  async function count(): Promise<void> {
    const answer = await fetch(`${base}/counts${query}`).catch(() => null)
    if (answer?.ok) setCounted({ query, counts: await answer.json() })
  }
  // The list of pairs has an export of its own beside its count.
  if (pairs === undefined && path.endsWith('/pairs')) return null
  return (
    <DropdownMenu onOpenChange={(isOpen) => void (isOpen && counts === null && count())}>
      <DropdownMenuTrigger asChild>
        <Button>
          <Icon name="download" className="text-muted" />
          {pairs === undefined
            ? 'Export'
            : `Export ${query === '' ? 'all' : unread > 0 ? 'at least' : 'these'} ${countOf(pairs, 'pair')}`}
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end" className="w-88 max-w-[calc(100vw-32px)]">
        <p className="px-2 pt-1 pb-2 font-medium" role="status">
          {exportTitle(counts, query !== '')}
        </p>
        <ExportFormats
          counts={counts}
          itemOf={(id, text) => (
            <DropdownMenuItem key={id} asChild>
              <a href={`${base}?format=${id}${query.replace(/^\?/, '&')}`} download className="py-1.5">
                {text}
              </a>
            </DropdownMenuItem>
          )}
        />
        {unread > 0 && (
          <p className="border-t px-2 pt-2 pb-1 text-muted text-xs">
            {countOf(unread, 'text')} the page did not search yet: an export searches all of them, so it begins later
            and may hold more pairs than the list.
          </p>
        )}
        {query !== '' && (
          <p className="border-t px-2 pt-2 pb-1 text-muted text-xs">
            Everything: clear the filter of this page first. The file’s name says which part it holds.
          </p>
        )}
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
