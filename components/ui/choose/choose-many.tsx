'use client'

import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuCheckboxItem,
  DropdownMenuContent,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { Icon } from '@/components/ui/icon'
import { Name } from '@/components/ui/name'

type Option = { readonly id: string; readonly label: string; readonly mark?: ReactNode }

type ChooseManyProps = {
  readonly label: string
  readonly options: readonly Option[]
  readonly chosen: ReadonlySet<string>
  /** What it says where none is chosen; not given: at least one stays chosen. */
  readonly none?: string
  readonly onChange: (chosen: readonly string[]) => void
}

export function ChooseMany({ label, options, chosen, none, onChange }: ChooseManyProps) {
  const names = options.filter((option) => chosen.has(option.id)).map((option) => option.label)
  const summary =
    names.length === 0
      ? none
      : names.length === options.length && none === undefined
        ? `all ${names.length}`
        : names.length === 1
          ? names[0]
          : `${names.length} of ${options.length}`
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button className="rounded-full">
          <span className="text-muted">{label}</span> <Name>{summary ?? ''}</Name>
          <Icon name="chevron-down" className="text-muted" />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start">
        {options.map((option) => {
          const checked = chosen.has(option.id)
          return (
            <DropdownMenuCheckboxItem
              key={option.id}
              checked={checked}
              disabled={checked && chosen.size === 1 && none === undefined}
              onCheckedChange={() =>
                onChange(options.map(({ id }) => id).filter((id) => (id === option.id ? !checked : chosen.has(id))))
              }
            >
              {option.mark}
              <Name>{option.label}</Name>
            </DropdownMenuCheckboxItem>
          )
        })}
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
