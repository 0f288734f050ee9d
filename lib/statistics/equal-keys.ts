/** A key of 64 bits for each place, in two halves. */
export type Keys = { readonly low: Int32Array; readonly high: Int32Array }

/** Keys that are looked through at once: a table of them takes up 32 MB. */
const AT_ONCE = 2 ** 22

/**
 * For each place the nearest one before it with the same key, −1 where there is none: chains that lead from the last place of
 * a key to its first.
 *
 * A table with open addressing, at most half full, holds the last place of each key so far; of many keys those whose lowest
 * bits agree, one part after the other. Both halves' low bits must be spread evenly, as those of hashes are. O(places).
 *
 * @example placesBefore({ low: Int32Array.of(7, 1, 7), high: Int32Array.of(0, 0, 0) }) // Int32Array [-1, -1, 0]
 */
export function placesBefore({ low, high }: Keys, atOnce = AT_ONCE): Int32Array {
  const before = new Int32Array(low.length)
  const parts = 2 ** Math.ceil(Math.log2(Math.max(1, low.length / atOnce)))
  const sizes = new Int32Array(parts)
  for (let place = 0; place < high.length; place++) sizes[high[place] & (parts - 1)]++
  const last = new Int32Array(2 ** Math.ceil(Math.log2(2 * Math.max(...sizes) + 1)))
  const mask = last.length - 1
  for (let part = 0; part < parts; part++) {
    last.fill(-1)
    for (let place = 0; place < low.length; place++) {
      if ((high[place] & (parts - 1)) !== part) continue
      let slot = low[place] & mask
      for (let other = last[slot]; other >= 0; other = last[slot]) {
        if (low[other] === low[place] && high[other] === high[place]) break
        slot = (slot + 1) & mask
      }
      before[place] = last[slot]
      last[slot] = place
    }
  }
  return before
}
