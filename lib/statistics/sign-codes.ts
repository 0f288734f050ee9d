/** Half of the ninth decimal: differences are rounded there, so that 0.1 + 0.2 − 0.3 is no difference. */
const ROUNDING = 5e-10

/** A sign plus 1, so that two bits hold it: less, alike, more, and no value to compare. */
export const SIGN = { less: 0, alike: 1, more: 2, absent: 3 } as const
const ABSENT = SIGN.absent

/** Values of what is compared, and the size up to which a difference counts as none. */
export type Compared = { readonly values: Float32Array | Float64Array; readonly epsilon: number }

/**
 * For each pair whether the first of two has more, as a code of `SIGN`; absent where one of them is NaN.
 *
 * sign(v(a) − v(b)) after rounding to 9 decimals; alike when the difference is at most ε. `a` and `b` hold an index into
 * the values for each pair. O(pairs).
 *
 * @example signCodes({ values: Float64Array.of(3, 1), epsilon: 0 }, Int32Array.of(0), Int32Array.of(1)) // [2]
 */
export function signCodes({ values, epsilon }: Compared, a: Int32Array, b: Int32Array): Uint8Array {
  const codes = new Uint8Array(a.length)
  const least = epsilon + ROUNDING
  for (let pair = 0; pair < codes.length; pair++) {
    const difference = values[a[pair]] - values[b[pair]]
    // Without branches: which way a difference points is hard to predict.
    codes[pair] = Number.isNaN(difference) ? ABSENT : 1 + Number(difference >= least) - Number(difference <= -least)
  }
  return codes
}

/** How often a code occurs. */
export function countCode(codes: Uint8Array, code: number): number {
  let count = 0
  for (let place = 0; place < codes.length; place++) if (codes[place] === code) count++
  return count
}

const SAME = [0, 1, 2, 3]
/** A code with the direction turned around: less ↔ more, the others stay. */
const TURNED = [2, 1, 0, 3]

/** Whether two columns of codes are the same after a turn, on every pair. Ends at the first pair that differs. */
function isSame(x: Uint8Array, y: Uint8Array, turn: readonly number[]): boolean {
  let told = false
  for (let at = 0; at < x.length; at++) {
    if (x[at] !== turn[y[at]]) return false
    if (x[at] === SIGN.less || x[at] === SIGN.more) told = true
  }
  // Two that tell nothing apart say nothing rather than the same.
  return told
}

/**
 * For each column of sign codes the position of an earlier one that says the same, or the exact opposite, on every pair:
 * −1 if none. Fragment coverage and novel words are such columns, since one is 1 minus the other.
 */
export function sameSigns(columns: readonly Uint8Array[]): readonly number[] {
  return columns.map((own, at) =>
    columns.slice(0, at).findIndex((earlier) => isSame(own, earlier, SAME) || isSame(own, earlier, TURNED)),
  )
}

/** Signs at these places as numbers. */
export function signsAt(codes: Uint8Array, places: Int32Array): Float64Array {
  const signs = new Float64Array(places.length)
  for (let row = 0; row < signs.length; row++) signs[row] = codes[places[row]] - 1
  return signs
}

/**
 * At how many of these places there is no value, at how many the two are told apart, and in how many prompts; `cluster`
 * holds the prompt of each place, equal ones beside each other.
 */
export function tellingAt(codes: Uint8Array, places: Int32Array, cluster: Int32Array) {
  let [absent, told, prompts, last] = [0, 0, 0, -1]
  for (let at = 0; at < places.length; at++) {
    const code = codes[places[at]]
    if (code === SIGN.absent) absent++
    if (code !== SIGN.less && code !== SIGN.more) continue
    told++
    if (cluster[at] !== last) prompts++
    last = cluster[at]
  }
  return { absent, told, prompts }
}

/** The positions among `places` where every column has a value. */
export function knownByAll(columns: readonly Uint8Array[], places: Int32Array): Int32Array {
  const isKnown = new Uint8Array(places.length).fill(1)
  for (const codes of columns)
    for (let row = 0; row < isKnown.length; row++) if (codes[places[row]] === SIGN.absent) isKnown[row] = 0
  return places.map((_, row) => row).filter((row) => isKnown[row] === 1)
}
