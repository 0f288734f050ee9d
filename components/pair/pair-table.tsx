import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { Name } from '@/components/ui/name'
import type { PairSort } from '@/lib/pairs/pairs-query'
import type { PairsPage } from '@/lib/profiles/pairs/load-pairs'
import { PairRow } from './pair-row'

type PairTableProps = {
  readonly id: string
  readonly rows: PairsPage['rows']
  readonly sort: PairSort
  /** The factor whose values are shown. */
  readonly factor: string | null
  readonly pairHref: (index: number) => string
  /** Address of this list in another order. */
  readonly sortHref: (sort: PairSort) => string
}

const HEAD = 'sticky top-14 z-10 border-b bg-canvas py-2 font-medium text-muted text-xs whitespace-nowrap'

const LEFT = 'pr-4 text-left'

/** A page of pairs as a dense table whose heads sort it; on a phone a compact list. */
export function PairTable({ id, rows, sort, factor, pairHref, sortHref }: PairTableProps) {
  const head = (label: string, down: PairSort, up: PairSort | null) => (
    <SortHead label={label} {...{ sort, down, up, sortHref }} />
  )
  return (
    <table id={id} aria-label="Pairs" className="w-full table-fixed border-collapse max-lg:block">
      <colgroup className="max-lg:hidden">
        <col className="w-20" />
        <col className="w-[20%]" />
        <col />
        <col />
        <col className="w-60" />
        {factor !== null && <col className="w-32" />}
      </colgroup>
      <thead className="max-lg:sr-only">
        <tr>
          {head('Pair', 'order', null)}
          <th scope="col" className={`${HEAD} ${LEFT}`}>
            Prompt
          </th>
          {head('A', 'more-a', null)}
          {head('B', 'more-b', null)}
          {head('Who chose what', 'chose-a', 'chose-b')}
          {factor !== null && (
            <SortHead
              className="text-right"
              label={factor}
              unit="A − B"
              {...{ sort, sortHref }}
              down="difference"
              up="closest"
            />
          )}
        </tr>
      </thead>
      <tbody className="max-lg:block">
        {rows.map((row) => (
          <PairRow key={row.index} {...row} href={pairHref(row.index)} factor={factor} />
        ))}
      </tbody>
    </table>
  )
}

type SortHeadProps = Pick<PairTableProps, 'sort' | 'sortHref'> & {
  readonly label: string
  readonly unit?: string
  readonly className?: string
  /** What the head sorts by, and by what when it is pressed again. */
  readonly down: PairSort
  readonly up: PairSort | null
}

function SortHead({ label, unit, sort, down, up, sortHref, className = LEFT }: SortHeadProps) {
  const order = sort === down ? 'descending' : sort === up ? 'ascending' : 'none'
  return (
    <th scope="col" aria-sort={order} className={`${HEAD} ${className}`}>
      <Link
        href={sortHref(order === 'descending' && up ? up : down)}
        scroll={false}
        className={`inline-flex max-w-full items-center gap-1 hover:text-ink ${order === 'none' ? '' : 'text-ink'}`}
      >
        <span className="truncate">
          <Name most={18}>{label}</Name>
          {unit && <span className="text-muted"> {unit}</span>}
        </span>
        {order !== 'none' && <Icon name={order === 'descending' ? 'arrow-down' : 'arrow-up'} className="size-3" />}
      </Link>
    </th>
  )
}
