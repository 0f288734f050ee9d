import type { Counts } from './profile'

/** Choice and sign (−1, 0, 1 or MISSING = 2) as one number below 16. */
export const cellOf = (choice: number, sign: number): number => ((choice + 1) << 2) | (sign + 1)

export const CELLS = 16

const at = (cells: ArrayLike<number>, choice: number, sign: number): number => cells[cellOf(choice, sign)] as number

/** The five counts from how often each combination of choice and sign occurred. */
export function countsOf(cells: ArrayLike<number>): Counts {
  return {
    c: at(cells, 1, 1) + at(cells, -1, -1),
    d: at(cells, 1, -1) + at(cells, -1, 1),
    tm: at(cells, 1, 0) + at(cells, -1, 0),
    th: at(cells, 0, 1) + at(cells, 0, -1),
    thm: at(cells, 0, 0),
    absent: at(cells, 1, 2) + at(cells, 0, 2) + at(cells, -1, 2),
  }
}

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
    const cell = cellOf(choices[pair] as number, signs[pair] as number)
    cells[cell] = (cells[cell] as number) + 1
  }
  return countsOf(cells)
}
