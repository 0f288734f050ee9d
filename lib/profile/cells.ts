import type { Counts } from './profile'

/** Combinations of two raters' choices and a factor's sign, each −1, 0, 1 or MISSING. */
export const CELLS = 64

/** A choice of one rater, or of two, as bits; `| signCode` makes it the number of a cell. */
export const choiceCode = (choice: number, other = -1): number => ((other + 1) << 4) | ((choice + 1) << 2)
export const signCode = (sign: number): number => sign + 1

/** The codes of one rater's choices, or of two raters', in the order of `order` (a pair for each place). */
export function choiceCodes(order: Int32Array, choices: Int8Array, others?: Int8Array): Uint8Array {
  const codes = new Uint8Array(order.length)
  for (let place = 0; place < codes.length; place++) {
    const pair = order[place] as number
    codes[place] = choiceCode(choices[pair] as number, others?.[pair])
  }
  return codes
}

/** The codes of a factor's signs, in the order of `order`. */
export function signCodes(order: Int32Array, signs: Int8Array): Uint8Array {
  const codes = new Uint8Array(order.length)
  for (let place = 0; place < codes.length; place++) codes[place] = signCode(signs[order[place] as number] as number)
  return codes
}

/** The places of `Counts` as positions: what a weight or a count in an array of six belongs to. */
const COUNT = { c: 0, d: 1, tm: 2, th: 3, thm: 4, absent: 5 } as const
const NOWHERE = -1

/** Which of the six counts a pair with this choice and sign belongs to; NOWHERE for a missing choice. */
function countOf(choice: number, sign: number): number {
  if (choice === 2) return NOWHERE
  if (sign === 2) return COUNT.absent
  if (choice === 0) return sign === 0 ? COUNT.thm : COUNT.th
  if (sign === 0) return COUNT.tm
  return sign === choice ? COUNT.c : COUNT.d
}

/** For each cell the count it belongs to from one rater's point of view. */
export type Membership = Int8Array

function membership(countOfCell: (choice: number, other: number, sign: number) => number): Membership {
  const member = new Int8Array(CELLS)
  for (let other = -1; other <= 2; other++)
    for (let choice = -1; choice <= 2; choice++)
      for (let sign = -1; sign <= 2; sign++)
        member[choiceCode(choice, other) | signCode(sign)] = countOfCell(choice, other, sign)
  return member
}

const bothDecided = (choice: number, other: number): boolean => choice ** 2 === 1 && other ** 2 === 1

/** The first rater on all its pairs, and the other one on all its own. */
export const FIRST = membership((choice, _other, sign) => countOf(choice, sign))
export const OTHER = membership((_choice, other, sign) => countOf(other, sign))

/** The same two on the pairs that both decided. */
export const FIRST_IN_COMMON = membership((choice, other, sign) =>
  bothDecided(choice, other) ? countOf(choice, sign) : NOWHERE,
)
export const OTHER_IN_COMMON = membership((choice, other, sign) =>
  bothDecided(choice, other) ? countOf(other, sign) : NOWHERE,
)

/** Adds up how often each cell occurred by the count it belongs to. */
export function countsOf(cells: ArrayLike<number>, member: Membership): Counts {
  const counts = [0, 0, 0, 0, 0, 0]
  for (const [cell, at] of member.entries())
    if (at !== NOWHERE) counts[at] = (counts[at] as number) + (cells[cell] as number)
  const [c = 0, d = 0, tm = 0, th = 0, thm = 0, absent = 0] = counts
  return { c, d, tm, th, thm, absent }
}

/** A weight for each of the counts c, d, tm, th, thm, spread over the cells that belong to them. */
export function weightCells(weights: readonly number[], member: Membership): Float64Array {
  return Float64Array.from(member, (at) => weights[at] ?? 0)
}

/** How often each cell occurs. `codes` and `signs` hold one code a pair. O(pairs). */
export function countCells(codes: Uint8Array, signs: Uint8Array): Int32Array {
  const cells = new Int32Array(CELLS)
  for (let pair = 0; pair < codes.length; pair++) {
    const cell = (codes[pair] as number) | (signs[pair] as number)
    cells[cell] = (cells[cell] as number) + 1
  }
  return cells
}
