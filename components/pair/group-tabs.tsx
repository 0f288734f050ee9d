import { Link } from '@/components/ui/link'
import type { PairGroup } from '@/lib/pairs/pair-group'
import { formatCount } from '@/lib/words/format'
import { groupMeaning, groupName } from './group-links'

type GroupTabsProps = {
  readonly groups: readonly { readonly group: PairGroup; readonly count: number }[]
  readonly current: PairGroup | null
  /** The address of the list with a group, or without one. */
  readonly hrefOf: (group: PairGroup | null) => string
}

/** The groups a factor sorts the pairs into, in one line; pressed again, a group shows all pairs. */
export function GroupTabs({ groups, current, hrefOf }: GroupTabsProps) {
  return (
    <nav aria-label="Groups of pairs" className="flex gap-1 max-lg:-mx-4 max-lg:overflow-x-auto max-lg:px-4">
      {groups.map(({ group, count }) => (
        <Link
          key={group}
          href={hrefOf(group === current ? null : group)}
          title={groupMeaning(group)}
          {...(group === current ? { 'aria-current': 'true' as const } : {})}
          className="inline-flex h-8 items-center gap-2 whitespace-nowrap rounded-full border bg-surface px-3 text-sm hover:border-control aria-[current=true]:border-ink aria-[current=true]:bg-ink aria-[current=true]:text-on-ink"
        >
          {groupName(group)}
          <span className="text-xs opacity-75">{formatCount(count)}</span>
        </Link>
      ))}
    </nav>
  )
}
