'use client'

import { DropdownMenuCheckboxItem, OpenedMenu } from '@/components/ui/dropdown-menu'
import { Name } from '@/components/ui/name'
import type { Opened } from '@/components/ui/on-demand'
import type { ManyChoices } from './choose-many'

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
