'use client'

import type { ReactNode } from 'react'
import { DropdownMenuCheckboxItem, OpenedMenu } from '@/components/ui/dropdown-menu'
import { Name } from '@/components/ui/name'
import type { Opened } from '@/components/ui/on-demand'

type Option = { readonly id: string; readonly label: string; readonly mark?: ReactNode }

export type ManyChoices = {
  readonly options: readonly Option[]
  readonly chosen: ReadonlySet<string>
  /** What it says where none is chosen; not given: at least one stays chosen. */
  readonly none?: string
  readonly onChange: (chosen: readonly string[]) => void
}

export function ChooseManyMenu({ options, chosen, none, onChange, ...opened }: ManyChoices & Opened) {
  return (
    <OpenedMenu {...opened} align="start">
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
    </OpenedMenu>
  )
}
