/** C concordant, D discordant, tm factor ties, th preference ties, thm both; absent: the factor has no value. */
export type Counts = {
  readonly c: number
  readonly d: number
  readonly tm: number
  readonly th: number
  readonly thm: number
  /** Labelled pairs (tie or choice) for which the factor has no value. */
  readonly absent: number
}

/** Raters that are tallied together: their choices on a pair, with a factor's sign, number one of so many cells. */
export const PANEL = 4
export const CELLS = 4 ** (PANEL + 1)

/** A cell's lowest two bits are a sign's code (`signCodes`), every two above them the choice, plus 1, of the next rater of the panel. */
const signIn = (cell: number): number => (cell & 3) - 1
/** The choice of the rater at a place of the panel. */
const choiceIn = (cell: number, place: number): number => ((cell >> (2 * place + 2)) & 3) - 1

/** The codes of a panel's choices, in the order of `order` (a pair for each place); `|` a sign's code makes them cells. */
export function choiceCodes(order: Int32Array, panel: readonly Int8Array[]): Uint16Array {
  const codes = new Uint16Array(order.length)
  for (const [place, choices] of panel.entries()) {
    const shift = 2 * place + 2
    for (let at = 0; at < codes.length; at++) codes[at] = codes[at] | ((choices[order[at]] + 1) << shift)
  }
  return codes
}

/** The places of `Counts` as positions: what a weight or a count in an array of six belongs to. */
const COUNT = { c: 0, d: 1, tm: 2, th: 3, thm: 4, absent: 5 } as const
const NOWHERE = -1
/** What two bits hold beside −1, 0 and 1: no readable choice, or no value. */
const NONE = 2

/** Which of the six counts a pair with this choice and sign belongs to; NOWHERE for a missing choice. */
function countOf(choice: number, sign: number): number {
  if (choice === NONE) return NOWHERE
  if (sign === NONE) return COUNT.absent
  if (choice === 0) return sign === 0 ? COUNT.thm : COUNT.th
  if (sign === 0) return COUNT.tm
  return sign === choice ? COUNT.c : COUNT.d
}

/** For each cell the count it belongs to from one rater's point of view. */
export type Membership = Int8Array

const isDecided = (choice: number): boolean => choice === 1 || choice === -1

const memberships = new Map<string, Membership>()

/** A rater of the panel on all its pairs, or on those that another one decided as well. */
export function membershipOf(place: number, alsoDecidedBy: number | null): Membership {
  const key = `${place} ${alsoDecidedBy}`
  const member =
    memberships.get(key) ??
    Int8Array.from({ length: CELLS }, (_, cell) => {
      const choice = choiceIn(cell, place)
      const isCommon = alsoDecidedBy === null || (isDecided(choice) && isDecided(choiceIn(cell, alsoDecidedBy)))
      return isCommon ? countOf(choice, signIn(cell)) : NOWHERE
    })
  memberships.set(key, member)
  return member
}

/** Adds up how often each cell occurred by the count it belongs to. */
export function countsOf(cells: ArrayLike<number>, member: Membership): Counts {
  const counts = [0, 0, 0, 0, 0, 0]
  for (const [cell, at] of member.entries()) if (at !== NOWHERE) counts[at] += cells[cell]
  const [c = 0, d = 0, tm = 0, th = 0, thm = 0, absent = 0] = counts
  return { c, d, tm, th, thm, absent }
}

/** A weight for each of the counts c, d, tm, th, thm, spread over the cells that belong to them. */
export function weightCells(weights: readonly number[], member: Membership): Float64Array {
  return Float64Array.from(member, (at) => weights[at] ?? 0)
}

/** How often each cell occurs. `codes` and `signs` hold one code a pair. O(pairs). */
export function countCells(codes: Uint16Array, signs: Uint8Array): Int32Array {
  const cells = new Int32Array(CELLS)
  for (let pair = 0; pair < codes.length; pair++) {
    const cell = codes[pair] | signs[pair]
    cells[cell]++
  }
  return cells
}

/** A panel's codes renumbered without gaps, so that tables by cell stay small enough for the nearest memory. */
export type DenseCodes = {
  readonly codes: Uint16Array
  /** The cell that each new number stands for. */
  readonly cells: Int32Array
}

/** Signs keep the lowest two bits. */
const SIGNS = 4

export function denseCodes(codes: Uint16Array): DenseCodes {
  const number = new Int32Array(CELLS).fill(-1)
  const dense = new Uint16Array(codes.length)
  let count = 0
  for (let place = 0; place < codes.length; place++) {
    const code = codes[place]
    if (number[code] === -1) number[code] = SIGNS * count++
    dense[place] = number[code]
  }
  const cells = new Int32Array(SIGNS * count)
  for (const [code, first] of number.entries())
    if (first !== -1) for (let sign = 0; sign < SIGNS; sign++) cells[first + sign] = code | sign
  return { codes: dense, cells }
}
