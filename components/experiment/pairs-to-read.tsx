import { Card, CardHeader } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import type { ExperimentPair } from '@/lib/improve/experiments/experiment-view'
import type { ExperimentKind } from '@/lib/improve/experiments/plan'
import type { ArmResult } from '@/lib/improve/experiments/result'
import { armName } from './arm-facts'
import { PairRead } from './pair-read'

type PairsToReadProps = {
  readonly kind: ExperimentKind
  readonly arm: ArmResult
  /** The one that is open. */
  readonly open: ExperimentPair | null
  /** How the prompt of each begins. */
  readonly beginnings: ReadonlyMap<number, string>
  /** Address of this page with another pair open, or none. */
  readonly hrefOf: (item: number | null) => string
  readonly pairsHref: string
}

/** The pairs that improved and worsened the most, each opened in place. */
export function PairsToRead({ kind, arm, open, beginnings, hrefOf, pairsHref }: PairsToReadProps) {
  const { improved, worsened } = arm.read
  if (improved.length === 0 && worsened.length === 0) return null
  const noun = kind === 'writer' ? 'answers' : 'pairs'
  return (
    <Card id="read" aria-labelledby="read-title" className="scroll-mt-20">
      <CardHeader
        id="read-title"
        title={`${noun === 'answers' ? 'Answers' : 'Pairs'} to read: ${armName(arm)}`}
        note={`${kind === 'raters' ? '' : 'Of the test part. '}A number is an average: read a few ${noun} before you believe it.`}
      />
      <div className={`grid items-start gap-5 ${open && open.arm === arm.arm ? '' : 'lg:grid-cols-2'}`}>
        <Group title="Most improved" items={improved} {...{ arm, open, beginnings, hrefOf, pairsHref, kind }} />
        <Group title="Most worsened" items={worsened} {...{ arm, open, beginnings, hrefOf, pairsHref, kind }} />
      </div>
    </Card>
  )
}

type GroupProps = PairsToReadProps & { readonly title: string; readonly items: readonly number[] }

const FIRST = 6

function Group({ title, items, ...rest }: GroupProps) {
  const { open, arm } = rest
  const more = items.slice(FIRST)
  return (
    <section aria-label={title} className="grid content-start gap-2">
      <h3 className="font-medium text-sm">
        {title} <span className="font-normal text-muted">{items.length}</span>
      </h3>
      {items.length === 0 && <p className="text-muted text-sm">None.</p>}
      <Items items={items.slice(0, FIRST)} {...rest} />
      {more.length > 0 && (
        <details open={open !== null && open.arm === arm.arm && more.includes(open.item)}>
          <summary className="mb-2 cursor-pointer text-muted text-sm">{more.length} more</summary>
          <Items items={more} {...rest} />
        </details>
      )}
    </section>
  )
}

function Items({ items, arm, open, beginnings, hrefOf, pairsHref, kind }: Omit<GroupProps, 'title'>) {
  return (
    <ul className="grid gap-1.5">
      {items.map((item) => {
        const isOpen = open !== null && open.item === item && open.arm === arm.arm
        return (
          <li key={item} className="rounded-control border">
            <Link
              href={hrefOf(isOpen ? null : item)}
              scroll={false}
              className="flex items-center gap-2 px-3 py-2 hover:bg-sunken"
              {...(isOpen ? { 'aria-current': 'true' as const } : {})}
            >
              <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} className="text-muted" />
              <span className="shrink-0">
                {kind === 'writer' ? 'Prompt' : 'Pair'} {item + 1}
              </span>
              <span className="truncate text-muted">{beginnings.get(item)}</span>
            </Link>
            {isOpen && <PairRead pair={open} pairHref={`${pairsHref}/${open.pair + 1}`} />}
          </li>
        )
      })}
    </ul>
  )
}
