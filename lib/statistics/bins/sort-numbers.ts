const SIGN = 0x80000000
const ALL = 0xffffffff
/** Bits that are sorted by at a time, lowest first. */
const DIGITS = [0, 11, 22] as const
const BUCKETS = 2 ** 11
/** Up to so many numbers the engine is as fast. */
const FEW = 5000

/**
 * Numbers in ascending order, just as the engine sorts them (−0 before 0, NaN last): by their bits, several times as fast, where
 * all of them are what 32 bits can hold. O(n).
 *
 * @example sortedNumbers(Float64Array.of(2, -1, 0)) // [-1, 0, 2]
 */
export function sortedNumbers(numbers: Float32Array | Float64Array): Float64Array {
  const single = numbers.length <= FEW ? null : numbers instanceof Float32Array ? numbers.slice() : inSingle(numbers)
  return single ? Float64Array.from(sortBits(single)) : Float64Array.from(numbers).sort()
}

/** The same numbers in 32 bits; `null` where one of them needs more. */
function inSingle(numbers: Float64Array): Float32Array<ArrayBuffer> | null {
  const single = new Float32Array(numbers.length)
  for (let at = 0; at < numbers.length; at++) {
    single[at] = numbers[at]
    if (single[at] !== numbers[at] && !Number.isNaN(numbers[at])) return null
  }
  return single
}

/** Sorts in place: three rounds over 11, 11 and 10 bits, each of which keeps the order of the rounds before. */
function sortBits(numbers: Float32Array<ArrayBuffer>): Float32Array {
  const n = numbers.length
  let keys = new Uint32Array(numbers.buffer)
  const counts = DIGITS.map(() => new Uint32Array(BUCKETS))
  for (let at = 0; at < n; at++) {
    const bits = keys[at]
    // Bits of positive numbers rise with them, those of negative ones fall.
    const key = Number.isNaN(numbers[at]) ? ALL : bits >= SIGN ? ~bits : bits ^ SIGN
    keys[at] = key
    counts[0][key & (BUCKETS - 1)]++
    counts[1][(key >>> 11) & (BUCKETS - 1)]++
    counts[2][key >>> 22]++
  }
  let sorted = new Uint32Array(n)
  for (const [round, shift] of DIGITS.entries()) {
    const next = counts[round]
    if (next.includes(n)) continue
    for (let bucket = 0, start = 0; bucket < BUCKETS; bucket++) {
      const size = next[bucket]
      next[bucket] = start
      start += size
    }
    for (let at = 0; at < n; at++) {
      const key = keys[at]
      sorted[next[(key >>> shift) & (BUCKETS - 1)]++] = key
    }
    ;[keys, sorted] = [sorted, keys]
  }
  for (let at = 0; at < n; at++) keys[at] = keys[at] >= SIGN ? keys[at] ^ SIGN : ~keys[at]
  return new Float32Array(keys.buffer)
}
