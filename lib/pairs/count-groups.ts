import { countTriples } from '@/lib/statistics/bins/binned-counts'
import { PAIR_GROUPS, type PairGroup, pairGroup } from './pair-group'

export type GroupCount = { readonly group: PairGroup; readonly count: number }

/** For a sign, people's choice and the model's, two bits each, the pair's group. */
const GROUP_OF = Array.from({ length: 64 }, (_, code) =>
  pairGroup((code & 3) - 1, ((code >> 2) & 3) - 1, (code >> 4) - 1),
)

/**
 * How many pairs are in each group of a factor, for people and one model.
 *
 * `signs` are manifestations, `people` and `model` choices, in the same order of pairs; see `pairGroup`. O(pairs).
 *
 * @example countGroups(Int8Array.of(1, 0), Int8Array.of(1, 1), Int8Array.of(1, -1))[0] // { group: 'concordant', count: 1 }
 */
export function countGroups(signs: Int8Array, people: Int8Array, model: Int8Array): readonly GroupCount[] {
  const counts = countTriples(signs, people, model)
  return PAIR_GROUPS.map((group) => ({
    group,
    count: counts.reduce((sum, count, code) => (GROUP_OF[code] === group ? sum + count : sum), 0),
  }))
}
