'use client'

import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { Icon } from '@/components/ui/icon'
import { Name } from '@/components/ui/name'

type ChooseOneProps<Id extends string> = {
  readonly label: string
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly chosen: Id
  readonly onChange: (id: Id) => void
}

export function ChooseOne<Id extends string>({ label, options, chosen, onChange }: ChooseOneProps<Id>) {
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button className="rounded-full">
          <span className="text-muted">{label}</span>{' '}
          <Name>{options.find(({ id }) => id === chosen)?.label ?? ''}</Name>
          <Icon name="chevron-down" className="text-muted" />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start">
        <DropdownMenuRadioGroup
          value={chosen}
          onValueChange={(value) => {
            const option = options.find(({ id }) => id === value)
            if (option) onChange(option.id)
          }}
        >
          {options.map(({ id, label: name }) => (
            <DropdownMenuRadioItem key={id} value={id}>
              <Name>{name}</Name>
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
