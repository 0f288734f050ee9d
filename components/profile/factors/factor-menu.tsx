'use client'

import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { OnDemand } from '@/components/ui/on-demand'
import type { FactorMenuProps } from './factor-list'

const loadList = async () => (await import('./factor-list')).FactorList

/** Opens the list of factors; says how many of them are shown and pinned. */
export function FactorMenu(menu: FactorMenuProps) {
  const { factors, hidden, pinned } = menu
  const [away, first] = [hidden, pinned].map((ids) => factors.filter(({ id }) => ids.includes(id)).length) as [
    number,
    number,
  ]
  const button = (
    <Button className="rounded-full">
      <span className="text-muted">Factors</span>{' '}
      {away === 0 ? `all ${factors.length}` : `${factors.length - away} of ${factors.length}`}
      {first > 0 && ` · ${first} pinned`}
      <Icon name="chevron-down" className="text-muted" />
    </Button>
  )
  return <OnDemand kind="dialog" button={button} load={loadList} props={menu} />
}
