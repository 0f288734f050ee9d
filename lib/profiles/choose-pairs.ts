import { filtersIn, type PairFilter, type PairsQuery } from '@/lib/pairs/pairs-query'
import type { GroupedPairs } from './group-pairs'
import { groupsOf } from './group-pairs'
import { keepRecent } from './keep-recent'
import type { Pack } from './load-pack'
import { maskPairs } from './mask-pairs'
import { orderPairs } from './order-pairs'

export type ChosenPairs = {
  /** In the order they are shown. */
  readonly indexes: Int32Array
  /** The conditions of the query, and how many pairs of the dataset meet each alone. */
  readonly filters: readonly { readonly filter: PairFilter; readonly count: number }[]
  readonly groups: GroupedPairs['counts'] | null
}

const MOST_KEPT = 4
const keep = keepRecent<ChosenPairs>(MOST_KEPT)

/** The pairs that a query asks for: those that meet all of its conditions, in its order. The latest are remembered. */
export const choosePairs = (pack: Pack, query: PairsQuery): Promise<ChosenPairs> =>
  keep(pack, JSON.stringify(query), () => choose(pack, query))

async function choose(pack: Pack, query: PairsQuery): Promise<ChosenPairs> {
  const pairs = pack.input.a.length
  const filters = filtersIn(query)
  const masks = await Promise.all(filters.map((filter) => maskPairs(pack, query, filter)))
  const order = await orderPairs(pack, query)
  const indexes = new Int32Array(pairs)
  let count = 0
  for (let place = 0; place < pairs; place++) {
    const pair = order === null ? place : (order[place] as number)
    if (masks.every(({ keep: isKept }) => isKept[pair] === 1)) indexes[count++] = pair
  }
  return {
    indexes: indexes.slice(0, count),
    filters: filters.map((filter, at) => ({ filter, count: masks[at]?.count ?? 0 })),
    groups: groupsOf(pack, query.factor, query.model)?.counts ?? null,
  }
}
