import { PAIR_GROUPS, type PairGroup, pairGroup } from './pair-group'

export type GroupCount = { readonly group: PairGroup; readonly count: number }

/** For a sign, people's choice and the model's, two bits each, the position of the pair's group. */
const GROUP_AT = Int8Array.from({ length: 64 }, (_, code) =>
  PAIR_GROUPS.indexOf(pairGroup((code & 3) - 1, ((code >> 2) & 3) - 1, (code >> 4) - 1)),
)

/**
 * How many pairs are in each group of a factor, for people and one model.
 *
 * `signs` are manifestations, `people` and `model` choices, in the same order of pairs; see `pairGroup`. O(pairs).
 *
 * @example countGroups(Int8Array.of(1, 0), Int8Array.of(1, 1), Int8Array.of(1, -1))[0] // { group: 'concordant', count: 1 }
 */
export function countGroups(signs: Int8Array, people: Int8Array, model: Int8Array): readonly GroupCount[] {
  const counts = new Int32Array(PAIR_GROUPS.length)
  for (let pair = 0; pair < signs.length; pair++) {
    const code =
      ((signs[pair] as number) + 1) | (((people[pair] as number) + 1) << 2) | (((model[pair] as number) + 1) << 4)
    const at = GROUP_AT[code] as number
    counts[at] = (counts[at] as number) + 1
  }
  return PAIR_GROUPS.map((group, at) => ({ group, count: counts[at] as number }))
}
