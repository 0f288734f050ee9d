import { createColumn } from '@/lib/ingest/assembly/column'
import {
  createPlaces,
  createVoteStore,
  type Place,
  type StoredVote,
  type VoteStore,
} from '@/lib/ingest/assembly/vote-store'

/** Raters whose choices have their place in a pair's number: two bits each, 1 for the first text and 2 for the second. */
const NEAR = 8
/** Raters that one store tells apart. */
const STORE_BITS = 16

/**
 * What each rater chose first on each pair, and in which row. Of the row that has a pair's first choice, those of the first
 * eight raters take two bytes and its place four; each further choice up to thirteen.
 */
export function createFirstChoices() {
  const places = createPlaces()
  const near = createColumn((length) => new Uint16Array(length))
  const stores: VoteStore[] = []
  let placed = 0

  function storeOf(rater: number): VoteStore {
    const at = rater >>> STORE_BITS
    const store = stores[at] ?? createVoteStore(undefined, places)
    stores[at] = store
    return store
  }
  return {
    find(pair: number, rater: number): StoredVote | null {
      const choice = rater < NEAR ? (near.get(pair) >>> (2 * rater)) & 3 : 0
      if (choice > 0) return { choice: choice === 1 ? 1 : -1, place: places.get(pair) }
      return stores[rater >>> STORE_BITS]?.find(pair, rater % 2 ** STORE_BITS) ?? null
    },
    /** Of what is not there. */
    add(pair: number, rater: number, choice: 1 | -1, place: Place): void {
      if (pair >= placed) {
        places.set(pair, place)
        placed = pair + 1
      }
      if (rater < NEAR && places.has(pair, place))
        near.set(pair, near.get(pair) | ((choice === 1 ? 1 : 2) << (2 * rater)))
      else storeOf(rater).add(pair, rater % 2 ** STORE_BITS, choice, place)
    },
  }
}
