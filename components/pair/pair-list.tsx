import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import type { PairSort } from '@/lib/pairs/pairs-query'
import type { PairsPage } from '@/lib/profiles/pairs/load-pairs'
import { countOf, formatCount } from '@/lib/words/format'
import { ListKeys } from './pair-keys'
import { PairTable } from './pair-table'

type PairListProps = {
  readonly page: PairsPage
  readonly sort: PairSort
  /** The factor whose values are shown. */
  readonly factor: string | null
  /** Folder of the pair pages. */
  readonly href: string
  /** What the list asks for, without the page; the pages of its pairs keep it. */
  readonly query: string
  /** Address of a page of this list. */
  readonly hrefOf: (page: number) => string
  readonly sortHref: (sort: PairSort) => string
  /** What narrows the list, beside the count of what is left. */
  readonly chips: ReactNode
  /** What is done with all of these pairs. */
  readonly actions?: ReactNode
}

const LIST = 'pair-list'

export function PairList(props: PairListProps) {
  const { page, sort, factor, href, query, hrefOf, sortHref, chips, actions } = props
  const { total, page: shown, pages, rows, unread } = page
  if (total === 0)
    return (
      <div className="grid gap-3">
        {chips}
        <UnreadTexts texts={unread} />
        <EmptyState
          title={unread > 0 ? 'No pair found yet' : 'No pair here'}
          action={
            <Button asChild>
              <Link href={href}>Show all pairs</Link>
            </Button>
          }
        >
          {unread > 0
            ? 'No pair whose texts were searched is all that was asked for at once.'
            : 'No pair of this dataset is all that was asked for at once. Look for fewer words, another group or any vote.'}
        </EmptyState>
      </div>
    )
  const [previous, next] = [shown > 1 ? hrefOf(shown - 1) : null, shown < pages ? hrefOf(shown + 1) : null]
  const turn = (to: string | null, label: string) =>
    to && (
      <Button asChild>
        <Link href={to}>{label}</Link>
      </Button>
    )
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p className="text-muted" aria-live="polite">
          {foundOf(page)}; page {formatCount(shown)} of {formatCount(pages)}
        </p>
        {chips}
        {actions && <div className="ml-auto flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
      <UnreadTexts texts={unread} />
      <PairTable
        id={LIST}
        rows={rows}
        sort={sort}
        factor={factor}
        pairHref={(index) => `${href}/${index + 1}${query && `?${query}`}`}
        sortHref={sortHref}
      />
      <nav aria-label="Pages" className="mt-2 flex items-center justify-between gap-4">
        <span>{turn(previous, 'Previous page')}</span>
        <ListKeys list={LIST} previous={previous} next={next} />
        <span>{turn(next, 'Next page')}</span>
      </nav>
    </div>
  )
}

/** How many pairs the list has; more may be found where texts were not searched. */
function foundOf({ total, all, unread }: PairsPage): string {
  if (total === all) return countOf(total, 'pair')
  return `${unread > 0 ? 'At least ' : ''}${formatCount(total)} of ${countOf(all, 'pair')}`
}

/** While an index is being made, a search of many texts is a beginning. */
function UnreadTexts({ texts }: { readonly texts: number }) {
  if (texts === 0) return null
  return (
    <p className="text-muted" role="status">
      {countOf(texts, 'text')} not searched yet: {texts === 1 ? 'it is' : 'they are'} still to be indexed. Search again
      in a while to find more.
    </p>
  )
}
