'use client'

import { DropdownMenuRadioGroup, DropdownMenuRadioItem, OpenedMenu } from '@/components/ui/dropdown-menu'
import { Name } from '@/components/ui/name'
import type { Opened } from '@/components/ui/on-demand'

type ChooseOneMenuProps = Opened & {
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly chosen: string
  readonly onChoice: (id: string) => void
}

export function ChooseOneMenu({ options, chosen, onChoice, ...opened }: ChooseOneMenuProps) {
  return (
    <OpenedMenu {...opened} align="start">
      <DropdownMenuRadioGroup value={chosen} onValueChange={onChoice}>
        {options.map(({ id, label }) => (
          <DropdownMenuRadioItem key={id} value={id}>
            <Name>{label}</Name>
          </DropdownMenuRadioItem>
        ))}
      </DropdownMenuRadioGroup>
    </OpenedMenu>
  )
}
