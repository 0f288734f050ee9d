/** A key of 64 bits for each place, in two halves. */
export type Keys = { readonly low: Int32Array; readonly high: Int32Array }

/**
 * For each place the nearest one before it with the same key, −1 where there is none: chains that lead from the last place of
 * a key to its first.
 *
 * A table with open addressing, at most half full, holds the last place of each key so far; the keys' low bits must be spread
 * evenly, as those of hashes are. O(places).
 *
 * @example placesBefore({ low: Int32Array.of(7, 1, 7), high: Int32Array.of(0, 0, 0) }) // Int32Array [-1, -1, 0]
 */
export function placesBefore({ low, high }: Keys): Int32Array {
  const mask = 2 ** Math.ceil(Math.log2(2 * low.length + 1)) - 1
  const last = new Int32Array(mask + 1).fill(-1)
  const before = new Int32Array(low.length)
  for (let place = 0; place < before.length; place++) {
    let slot = low[place] & mask
    for (let other = last[slot]; other >= 0; other = last[slot]) {
      if (low[other] === low[place] && high[other] === high[place]) break
      slot = (slot + 1) & mask
    }
    before[place] = last[slot]
    last[slot] = place
  }
  return before
}
