/** A sign's code with the direction turned around: 0 ↔ 2, tie and missing stay. */
const TURNED = [2, 1, 0, 3]

/** Whether two factors point the same way (or the opposite way) on every pair. Ends at the first pair that differs. */
function isSame(x: Uint8Array, y: Uint8Array, turn: readonly number[]): boolean {
  let told = false
  for (let at = 0; at < x.length; at++) {
    if (x[at] !== turn[y[at] as number]) return false
    if (x[at] === 0 || x[at] === 2) told = true
  }
  // Two factors that tell no responses apart say nothing rather than the same.
  return told
}

/**
 * For each factor the position of an earlier one that says the same, or the exact opposite, on every pair: −1 if none.
 * Fragment coverage and novel words are such a pair, since one is 1 minus the other. `signs` holds sign codes.
 */
export function sameFactors(signs: readonly Uint8Array[]): readonly number[] {
  return signs.map((own, at) =>
    signs.slice(0, at).findIndex((earlier) => isSame(own, earlier, [0, 1, 2, 3]) || isSame(own, earlier, TURNED)),
  )
}
