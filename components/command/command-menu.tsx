'use client'

import * as Primitive from '@radix-ui/react-dialog'
import { usePathname } from 'next/navigation'
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import type { CommandPlaces } from '@/lib/datasets/load-commands'
import { countOf } from '@/lib/words/format'
import { CommandList } from './command-list'
import { type Command, placeCommands, SITE_COMMANDS } from './commands'
import { groupCommands, indexAfterKey, rankCommands } from './rank-commands'
import { usePlaces, useRunCommand } from './use-commands'

const NOTHING: CommandPlaces = { datasets: [], factors: [] }

/** Goes anywhere and does what pages offer, by name. `onClose` hears whether something was chosen. */
export function CommandMenu({ onClose }: { readonly onClose: () => void }) {
  const id = useId()
  const here = Number(/^\/datasets\/(\d+)/.exec(usePathname())?.[1] ?? 0) || null
  const { places, failed } = usePlaces(here)
  const [find, setFind] = useState('')
  const [index, setIndex] = useState(0)
  const before = useRef(typeof document === 'undefined' ? null : document.activeElement)
  const chosen = useRef<Command | null>(null)
  const runCommand = useRunCommand()
  // Nothing is offered before everything is: what Enter chooses must not change under a typing hand.
  const ready = places ?? (failed ? NOTHING : null)
  const commands = useMemo(() => (ready ? [...placeCommands(ready, here), ...SITE_COMMANDS] : []), [ready, here])
  const groups = useMemo(() => groupCommands(rankCommands(commands, find)), [commands, find])
  const shown = groups.flatMap(([, members]) => members)
  const active = shown[Math.min(index, shown.length - 1)]
  const optionId = (command: Command) => `${id}-${shown.indexOf(command)}`

  function choose(command: Command): void {
    chosen.current = command
    onClose()
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && active) choose(active)
    const next = indexAfterKey(event.key, Math.min(index, shown.length - 1), shown.length)
    if (next === null) return
    event.preventDefault()
    setIndex(next)
  }
  /** Back to where the reader was; after going elsewhere, to the new page's content. */
  function leave(event: Event): void {
    event.preventDefault()
    const command = chosen.current
    const target = command && 'go' in command.act ? document.getElementById('main') : before.current
    if (target instanceof HTMLElement) target.focus({ preventScroll: true })
    if (command) void runCommand(command)
  }
  return (
    <Primitive.Root open onOpenChange={onClose}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 bg-black/45" />
        <Primitive.Content
          aria-describedby={undefined}
          onCloseAutoFocus={leave}
          className="fixed top-[10dvh] left-1/2 z-50 w-[min(600px,calc(100vw-32px))] -translate-x-1/2 overflow-hidden rounded-card border bg-surface shadow-float motion-safe:animate-rise"
        >
          <Primitive.Title className="sr-only">Search and commands</Primitive.Title>
          <div className="flex items-center gap-3 border-b px-4">
            <Icon name="search" className="text-muted" />
            <input
              role="combobox"
              aria-label="Search datasets, pages, factors and terms"
              aria-expanded="true"
              aria-controls={`${id}-list`}
              aria-autocomplete="list"
              {...(active ? { 'aria-activedescendant': optionId(active) } : {})}
              placeholder="Search datasets, pages, factors, terms …"
              autoComplete="off"
              spellCheck={false}
              maxLength={100}
              value={find}
              onChange={({ target }) => {
                setFind(target.value)
                setIndex(0)
              }}
              onKeyDown={onKeyDown}
              className="h-12 min-w-0 flex-1 bg-transparent text-lg outline-none placeholder:text-muted"
            />
            <kbd className="rounded border px-1.5 py-0.5 text-2xs text-muted">Esc</kbd>
          </div>
          <CommandList
            id={`${id}-list`}
            groups={groups}
            active={active}
            optionId={optionId}
            onPoint={(command) => setIndex(shown.indexOf(command))}
            onChoose={choose}
          />
          <p role="status" className="border-t px-4 py-2 text-muted text-xs">
            {!ready && 'Looking …'}
            {ready &&
              (shown.length === 0 ? 'Nothing of that name. Try a shorter word.' : countOf(shown.length, 'result'))}
            {failed && ' Datasets could not be listed just now.'}
          </p>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
