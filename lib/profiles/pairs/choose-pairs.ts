import { filtersIn, type PairFilter, type PairsQuery } from '@/lib/pairs/pairs-query'
import { keepRecent } from '@/lib/profiles/keep-recent'
import type { ListPack, TextPack } from '@/lib/profiles/load-pack'
import type { GroupedPairs } from './group-pairs'
import { groupsOf } from './group-pairs'
import { type Mask, maskPairs, maskTexts } from './mask-pairs'
import { orderPairs } from './order-pairs'

export type ChosenPairs = {
  /** In the order they are shown. */
  readonly indexes: Int32Array
  /** The conditions of the query, and how many pairs of the dataset meet each alone. */
  readonly filters: readonly { readonly filter: PairFilter; readonly count: number }[]
  readonly groups: GroupedPairs['counts'] | null
  /** Texts that were not searched yet: pairs of theirs may be missing. */
  readonly unread: number
}

/** Somebody who waits for a page has texts that are not indexed yet looked through so long; the rest is said to be unread. */
export const PATIENCE_MS = 400

const MOST_KEPT = 4
const keep = keepRecent<ChosenPairs>(MOST_KEPT, Int32Array.BYTES_PER_ELEMENT)

/**
 * The pairs that a query asks for: those that meet all of its conditions, in its order. The latest are remembered. `patience`:
 * for how many milliseconds texts are looked through that are not indexed yet.
 */
export async function choosePairs(
  pack: ListPack,
  query: PairsQuery,
  patience = Number.POSITIVE_INFINITY,
): Promise<ChosenPairs> {
  const filters = filtersIn(query)
  const masks = await Promise.all(filters.map((filter) => maskPairs(pack, query, filter, patience)))
  return keep(pack, keyOf(query, masks), async () => ({
    ...listed(pack, query, masks, await orderPairs(pack, query)),
    groups: groupsOf(pack, query.factor, query.model)?.counts ?? null,
  }))
}

/** The same of a query that is of texts alone. */
export async function searchPairs(pack: TextPack, query: PairsQuery, patience: number): Promise<ChosenPairs> {
  const masks = [await maskTexts(pack, query.text ?? '', patience)]
  return keep(pack, keyOf(query, masks), async () => ({ ...listed(pack, query, masks, null), groups: null }))
}

/** While texts are being indexed the same words find more from one time to the next. */
const keyOf = (query: PairsQuery, masks: readonly Mask[]): string =>
  JSON.stringify([query, ...masks.map(({ count, unread }) => [count, unread])])

function listed(pack: TextPack, query: PairsQuery, masks: readonly Mask[], order: Int32Array | null) {
  const pairs = pack.input.a.length
  const isIn = meetsAll(masks.map(({ keep: isKept }) => isKept))
  const indexes = new Int32Array(pairs)
  let count = 0
  for (let place = 0; place < pairs; place++) {
    const pair = order === null ? place : (order[place] as number)
    if (isIn(pair)) indexes[count++] = pair
  }
  return {
    indexes: indexes.slice(0, count),
    filters: filtersIn(query).map((filter, at) => ({ filter, count: masks[at]?.count ?? 0 })),
    unread: masks.reduce((sum, mask) => sum + mask.unread, 0),
  }
}

/** One condition, or none, is the usual list: no loop over conditions for each of a million pairs. */
function meetsAll(masks: readonly Uint8Array[]): (pair: number) => boolean {
  const [only] = masks
  if (!only) return () => true
  if (masks.length === 1) return (pair) => only[pair] === 1
  return (pair) => masks.every((mask) => mask[pair] === 1)
}
