import { CELLS, choiceCode, countsOf, membershipOf, signCode } from './cells'
import type { Counts } from './profile'

/**
 * How often a rater's choice and a factor point the same way, the opposite way, or not at all.
 *
 * C: both decide alike. D: they decide differently. tm: only the factor ties. th: only the rater ties. thm: both tie.
 * `absent`: labelled pairs without a value of the factor. Missing choices count nowhere (METHOD §2). O(pairs).
 *
 * @example countPairs(Int8Array.of(1, -1, 0), Int8Array.of(1, 1, 0)) // { c: 1, d: 1, tm: 0, th: 0, thm: 1, absent: 0 }
 */
export function countPairs(choices: Int8Array, signs: Int8Array): Counts {
  const cells = new Int32Array(CELLS)
  for (let pair = 0; pair < choices.length; pair++) {
    const cell = choiceCode(choices[pair] as number) | signCode(signs[pair] as number)
    cells[cell] = (cells[cell] as number) + 1
  }
  return countsOf(cells, membershipOf(0, null))
}
