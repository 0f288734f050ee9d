'use client'

import { useEffect, useRef } from 'react'
import { Name } from '@/components/ui/name'
import type { Command } from './commands'

type CommandListProps = {
  readonly id: string
  readonly groups: readonly (readonly [string, readonly Command[]])[]
  readonly active: Command | undefined
  readonly optionId: (command: Command) => string
  readonly onPoint: (command: Command) => void
  readonly onChoose: (command: Command) => void
}

/** The options under the search box; focus stays in the box, which names the active one. */
export function CommandList({ id, groups, active, optionId, onPoint, onChoose }: CommandListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active) list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label="Results"
      tabIndex={-1}
      className="h-[min(420px,60dvh)] scroll-py-8 overflow-y-auto p-2 outline-none"
    >
      {groups.map(([group, commands]) => (
        <fieldset key={group} aria-label={group} className="min-w-0">
          <div aria-hidden="true" className="px-2 pt-2 pb-1 text-2xs text-muted">
            {group}
          </div>
          {commands.map((command) => (
            <div
              key={command.id}
              id={optionId(command)}
              role="option"
              tabIndex={-1}
              aria-selected={command === active}
              onMouseMove={() => onPoint(command)}
              onClick={() => onChoose(command)}
              onKeyDown={({ key }) => key === 'Enter' && onChoose(command)}
              className="flex cursor-pointer items-baseline gap-3 rounded-control px-2 py-1.5 aria-selected:bg-sunken"
            >
              <span className="min-w-0 flex-1 truncate">
                <Name most={60}>{command.label}</Name>
              </span>
              {command.hint && <span className="shrink-0 text-muted text-sm">{command.hint}</span>}
            </div>
          ))}
        </fieldset>
      ))}
    </div>
  )
}
