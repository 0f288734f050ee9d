'use client'

import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Name } from '@/components/ui/name'
import { OnDemand } from '@/components/ui/on-demand'
import type { ManyChoices } from './choose-many-menu'

const loadMenu = async () => (await import('./choose-many-menu')).ChooseManyMenu

export function ChooseMany({ label, ...choices }: ManyChoices & { readonly label: string }) {
  const { options, chosen, none } = choices
  const names = options.filter((option) => chosen.has(option.id)).map((option) => option.label)
  const summary =
    names.length === 0
      ? none
      : names.length === options.length && none === undefined
        ? `all ${names.length}`
        : names.length === 1
          ? names[0]
          : `${names.length} of ${options.length}`
  const button = (
    <Button className="rounded-full">
      <span className="text-muted">{label}</span> <Name>{summary ?? ''}</Name>
      <Icon name="chevron-down" className="text-muted" />
    </Button>
  )
  return <OnDemand kind="menu" button={button} load={loadMenu} props={choices} />
}
