import type { RaterSummary } from '@/lib/profile/profile'
import type { Estimate } from '@/lib/statistics/estimate'
import { countOf, formatProbability, formatShare } from '@/lib/words/format'
import { NumberWithInterval } from './number-with-interval'
import { Term } from './term'

type OrderLineProps = {
  readonly id: 'flipRate' | 'firstShown' | 'firstChosen'
  readonly estimate: Estimate
  readonly of: string
  readonly q?: number | null | undefined
  readonly lack: string | undefined
}

/** What the order of presentation does to a judge. */
function OrderLine({ id, estimate, of, q = null, lack }: OrderLineProps) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-2">
      <dt className="text-muted">
        <Term id={id} />
      </dt>
      <dd>
        <NumberWithInterval estimate={estimate} format={formatShare} reason="no readable verdict" lack={lack} />{' '}
        <span className="text-muted text-xs">
          of {of}
          {q !== null && `, q ${formatProbability(q)}`}
        </span>
      </dd>
    </div>
  )
}

type OrderLinesProps = { readonly rater: RaterSummary; readonly lack: string | undefined }

/** What the order of presentation does to a judge, or how often it took the first response where it saw one order only. */
export function OrderLines({ rater: { orders, side }, lack }: OrderLinesProps) {
  return (
    <>
      {orders && (
        <>
          <OrderLine id="flipRate" estimate={orders.flipRate} of={countOf(orders.both, 'pair')} lack={lack} />
          <OrderLine
            id="firstShown"
            estimate={orders.firstShown}
            of={countOf(orders.firstShown.n, 'verdict')}
            q={orders.firstShown.q}
            lack={lack}
          />
        </>
      )}
      {side && side.first.value !== null && (
        <OrderLine id="firstChosen" estimate={side.first} of={countOf(side.first.n, 'pair')} q={side.q} lack={lack} />
      )}
    </>
  )
}
