import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FOUND } from '@/lib/pairs/pairs-query'
import type { PairsPage } from '@/lib/profiles/load-pairs'
import { countOf, formatApart, formatCount } from '@/lib/words/format'
import { ListKeys } from './pair-keys'
import { VoteBadge } from './vote-badge'

type PairListProps = {
  readonly page: PairsPage
  /** Folder of the pair pages. */
  readonly href: string
  /** What the list asks for, without the page; the pages of its pairs keep it. */
  readonly query: string
  /** Address of a page of this list. */
  readonly hrefOf: (page: number) => string
}

const LIST = 'pair-list'

const Value = ({ value }: { readonly value: string }) => (
  <span className="float-right ml-2 rounded-full bg-surface px-2 text-xs">{value}</span>
)

export function PairList({ page: { total, all, page, pages, rows }, href, query, hrefOf }: PairListProps) {
  if (total === 0)
    return (
      <EmptyState
        title="No pair here"
        action={
          <Button asChild>
            <Link href={href}>Show all pairs</Link>
          </Button>
        }
      >
        No pair of this dataset is all that was asked for at once. Look for fewer words, another group or any vote.
      </EmptyState>
    )
  const [previous, next] = [page > 1 ? hrefOf(page - 1) : null, page < pages ? hrefOf(page + 1) : null]
  const turn = (to: string | null, label: string) =>
    to && (
      <Button asChild>
        <Link href={to}>{label}</Link>
      </Button>
    )
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="text-muted" aria-live="polite">
          {total === all ? countOf(total, 'pair') : `${formatCount(total)} of ${countOf(all, 'pair')}`}; page{' '}
          {formatCount(page)} of {formatCount(pages)}
        </p>
        <ListKeys list={LIST} previous={previous} next={next} />
      </div>
      <ol id={LIST} className="grid gap-4">
        {rows.map(({ index, externalId, prompt, a, b, votes, values }) => (
          <li
            key={index}
            id={`pair-${index + 1}`}
            className="relative grid scroll-mt-20 scroll-mb-4 gap-2 rounded-card border bg-surface p-4 focus-within:border-ink focus-within:ring-1 focus-within:ring-ink hover:border-line-strong"
          >
            <h3 className="line-clamp-2 text-sm">
              <Link
                href={`${href}/${index + 1}${query && `?${query}`}`}
                data-pair
                className="font-medium outline-none after:absolute after:inset-0"
              >
                Pair {formatCount(index + 1)}
                {externalId && <span className="text-muted"> ({externalId})</span>}
              </Link>{' '}
              <span className="text-muted">
                <Excerpt text={prompt} />
              </span>
            </h3>
            <div className="grid gap-2 sm:grid-cols-2">
              {[
                { side: 'A', text: a, value: values && formatApart(values.a, values.b).a },
                { side: 'B', text: b, value: values && formatApart(values.a, values.b).b },
              ].map(({ side, text, value }) => (
                <div key={side} className="rounded-control bg-sunken p-3 text-sm">
                  {value !== null && <Value value={value} />}
                  <p className="text-muted text-xs">{side}</p>
                  <p className="line-clamp-3 break-words">
                    <Excerpt text={text} />
                  </p>
                </div>
              ))}
            </div>
            <p className="flex flex-wrap gap-1">
              {votes.map((vote) => (
                <VoteBadge key={`${vote.kind} ${vote.rater}`} {...vote} />
              ))}
            </p>
          </li>
        ))}
      </ol>
      <nav aria-label="Pages" className="flex justify-between">
        <span>{turn(previous, 'Previous page')}</span>
        <span>{turn(next, 'Next page')}</span>
      </nav>
    </div>
  )
}

/** A part of a text with the words that were searched for marked. */
function Excerpt({ text }: { readonly text: string }) {
  const [before, ...rest] = text.split(FOUND.from)
  return (
    <>
      {before}
      {rest.map((piece, at) => {
        const [found, after] = piece.split(FOUND.to)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change their order
          <span key={at}>
            <mark className="rounded-xs bg-warn/20 text-ink">{found}</mark>
            {after}
          </span>
        )
      })}
    </>
  )
}
