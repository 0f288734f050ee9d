'use client'

import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Name } from '@/components/ui/name'
import { OnDemand } from '@/components/ui/on-demand'

type OneChoice<Id extends string> = {
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly chosen: Id
  readonly onChange: (id: Id) => void
}

const loadMenu = async () => (await import('./choose-one-menu')).ChooseOneMenu

export function ChooseOne<Id extends string>({ label, ...choice }: OneChoice<Id> & { readonly label: string }) {
  const { options, chosen, onChange } = choice
  const button = (
    <Button className="rounded-full">
      <span className="text-muted">{label}</span> <Name>{options.find(({ id }) => id === chosen)?.label ?? ''}</Name>
      <Icon name="chevron-down" className="text-muted" />
    </Button>
  )
  const onChoice = (value: string) => {
    const option = options.find(({ id }) => id === value)
    if (option) onChange(option.id)
  }
  return <OnDemand kind="menu" button={button} load={loadMenu} props={{ options, chosen, onChoice }} />
}
