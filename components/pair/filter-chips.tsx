import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { Name } from '@/components/ui/name'
import { type PairsQuery, withoutFilter } from '@/lib/pairs/pairs-query'
import type { PairsPage } from '@/lib/profiles/pairs/load-pairs'
import { formatCount } from '@/lib/words/format'
import { type FilterNames, filterInWords } from './filter-words'
import { pairsQuery } from './pairs-query'

type FilterChipsProps = {
  /** The conditions in force, and how many pairs of the dataset meet each alone. */
  readonly filters: PairsPage['filters']
  /** Texts that were not searched yet: more pairs may hold the words. */
  readonly unread: number
  readonly chosen: PairsQuery
  readonly names: FilterNames
  /** Address of the list that a query asks for. */
  readonly hrefOf: (query: string) => string
}

/** The conditions in force, each taken away by a click, with how many pairs meet it alone. */
export function FilterChips({ filters, unread, chosen, names, hrefOf }: FilterChipsProps) {
  const isChosen = pairsQuery(chosen) !== ''
  if (filters.length === 0) return null
  return (
    <div className="flex min-h-7 flex-wrap items-center gap-2">
      {filters.length > 0 && (
        <ul aria-label="Filters in force" className="contents">
          {filters.map(({ filter, count }) => {
            const words = filterInWords(filter, chosen, names)
            return (
              <li key={filter} className="min-w-0">
                <Link
                  href={hrefOf(pairsQuery(withoutFilter(chosen, filter)))}
                  className="inline-flex max-w-full items-center gap-2 rounded-full border border-line-strong bg-surface py-0.5 pr-2 pl-3 text-sm hover:border-control"
                >
                  <span className="truncate">
                    <Name most={60}>{words}</Name>
                  </span>
                  <span className="text-muted text-xs">
                    {filter === 'text' && unread > 0 ? 'at least ' : ''}
                    {formatCount(count)}
                  </span>
                  <span className="sr-only">{count === 1 ? 'pair' : 'pairs'}: remove this filter</span>
                  <Icon name="close" className="size-3 text-muted" />
                </Link>
              </li>
            )
          })}
        </ul>
      )}
      {isChosen && (
        <Button asChild variant="ghost" size="sm">
          <Link href={hrefOf('')}>Show all</Link>
        </Button>
      )}
    </div>
  )
}

/** The way to a training file of the pairs in the list. */
export function TrainingLink({ href, isChosen }: { readonly href: string; readonly isChosen: boolean }) {
  return (
    <Button asChild size="sm">
      <Link href={href}>
        <Icon name="download" className="text-muted" />
        Training data
        <span className="sr-only">{isChosen ? ' of these pairs' : ' of all pairs'}</span>
      </Link>
    </Button>
  )
}
