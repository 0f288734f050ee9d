'use client'

import { useEffect, useState } from 'react'
import { DropdownMenuItem, OpenedMenu } from '@/components/ui/dropdown-menu'
import type { Opened } from '@/components/ui/on-demand'
import type { ExportCounts } from '@/lib/datasets/select-export'
import { countOf } from '@/lib/words/format'
import { ExportFormats, exportTitle } from './export-formats'

type ExportProps = {
  /** Address that everything is exported from. */
  readonly base: string
  /** What the page narrows it to. */
  readonly query: string
  /** Texts that the page did not search yet. */
  readonly unread: number
}

export function ExportChoices({ base, query, unread, ...opened }: ExportProps & Opened) {
  return (
    <OpenedMenu {...opened} align="end" className="w-88 max-w-[calc(100vw-32px)]">
      <Formats base={base} query={query} unread={unread} />
    </OpenedMenu>
  )
}

/** Counts what each file would hold whenever the menu is opened. */
function Formats({ base, query, unread }: ExportProps) {
  const [counted, setCounted] = useState<{ readonly query: string; readonly counts: ExportCounts } | null>(null)
  const counts = counted?.query === query ? counted.counts : null
  useEffect(() => {
    const left = new AbortController()
    const count = async () => {
      const answer = await fetch(`${base}/counts${query}`, { signal: left.signal })
      if (answer.ok) setCounted({ query, counts: await answer.json() })
    }
    count().catch(() => undefined)
    return () => left.abort()
  }, [base, query])
  return (
    <>
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
          {countOf(unread, 'text')} the page did not search yet: an export searches all of them, so it begins later and
          may hold more pairs than the list.
        </p>
      )}
      {query !== '' && (
        <p className="border-t px-2 pt-2 pb-1 text-muted text-xs">
          Everything: clear the filter of this page first. The file’s name says which part it holds.
        </p>
      )}
    </>
  )
}
