'use client'

import { useLayoutEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/field'
import type { Opened } from '@/components/ui/on-demand'
import { OpenedPopover } from '@/components/ui/popover'
import { FactorMenuRow } from './factor-menu-row'
import { menuOrder, movePin, togglePin } from './factor-order'

type Shown = { readonly hidden: readonly string[]; readonly pinned: readonly string[] }

export type FactorMenuProps = Shown & {
  readonly factors: readonly { readonly id: string; readonly label: string }[]
  readonly onChange: (shown: Partial<Shown>) => void
}

/** Which factors are shown, and which of them stand first: for forty of them too. */
export function FactorList({ factors, hidden, pinned, onChange, ...opened }: FactorMenuProps & Opened) {
  const [search, setSearch] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const focused = useRef<{ readonly id: string; readonly control: string | null } | null>(null)
  const known = pinned.filter((id) => factors.some((factor) => factor.id === id))
  const away = hidden.filter((id) => factors.some((factor) => factor.id === id))
  const rows = menuOrder(factors, known, search)
  // A row that is moved in the list loses its focus to the page: it gets it back as soon as the list is drawn.
  useLayoutEffect(() => {
    const wanted = focused.current
    focused.current = null
    if (!wanted) return
    const row = [...(list.current?.children ?? [])].find((each) => each.getAttribute('data-factor') === wanted.id)
    const control = row?.querySelector<HTMLElement>(wanted.control ? `[data-control=${wanted.control}]` : 'input')
    control?.focus()
  })
  const keepFocus = (id: string) => {
    const control = document.activeElement?.getAttribute('data-control') ?? null
    focused.current = { id, control }
  }
  const rest = factors.map(({ id }) => id).filter((id) => !known.includes(id))
  return (
    <OpenedPopover {...opened} align="start" aria-label="Factors" className="flex w-84 flex-col overflow-hidden p-0">
      <div className="border-b p-2">
        <Input
          type="search"
          aria-label="Search factors"
          placeholder="Search factors"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <ul ref={list} aria-label="Factors" className="max-h-80 overflow-y-auto p-1">
        {rows.map((factor) => (
          <FactorMenuRow
            key={factor.id}
            factor={factor}
            isShown={!hidden.includes(factor.id)}
            place={known.indexOf(factor.id)}
            pins={known.length}
            onShow={() =>
              onChange({
                hidden: away.includes(factor.id) ? away.filter((id) => id !== factor.id) : [...away, factor.id],
              })
            }
            onPin={() => {
              keepFocus(factor.id)
              onChange({ pinned: togglePin(known, factor.id) })
            }}
            onMove={(step) => {
              const moved = movePin(known, factor.id, step)
              if (moved === known) return
              keepFocus(factor.id)
              onChange({ pinned: moved })
            }}
          />
        ))}
        {rows.length === 0 && <li className="px-2 py-4 text-center text-muted">No factor is called that.</li>}
      </ul>
      <div className="flex flex-wrap gap-1 border-t p-2">
        <Button variant="ghost" size="sm" disabled={away.length === 0} onClick={() => onChange({ hidden: [] })}>
          Show all
        </Button>
        <Button variant="ghost" size="sm" disabled={known.length === 0} onClick={() => onChange({ hidden: rest })}>
          Only pinned
        </Button>
        <Button variant="ghost" size="sm" disabled={known.length === 0} onClick={() => onChange({ pinned: [] })}>
          Unpin all
        </Button>
      </div>
      <p className="sr-only" role="status">
        {known.length > 0 &&
          `Pinned, in this order: ${menuOrder(factors, known, '')
            .slice(0, known.length)
            .map(({ label }) => label)
            .join(', ')}`}
      </p>
    </OpenedPopover>
  )
}
