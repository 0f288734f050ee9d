import type { ArmResult } from './result'

const MOST = 20

/**
 * The rows to read: those that changed for the better and for the worse, the clearest first.
 *
 * `change` decides (people's choice met or missed, a contest won or lost), `movement` among equals; NaN is no change. What is
 * named is `place`. At most 20 of either.
 *
 * @example readFirst(Int32Array.of(7, 8), Float64Array.of(1, -1), Float64Array.of(0, 0)) // { improved: [7], worsened: [8] }
 */
export function readFirst(place: Int32Array, change: Float64Array, movement: Float64Array): ArmResult['read'] {
  const of = (column: Float64Array, row: number) => {
    const value = column[row] ?? Number.NaN
    return Number.isNaN(value) ? 0 : value
  }
  const better = (one: number, other: number) =>
    of(change, other) - of(change, one) || of(movement, other) - of(movement, one) || one - other
  const rows = [...place.keys()]
  const isUp = (row: number) => of(change, row) > 0 || (of(change, row) === 0 && of(movement, row) > 0)
  const isDown = (row: number) => of(change, row) < 0 || (of(change, row) === 0 && of(movement, row) < 0)
  const named = (which: number[]) => which.slice(0, MOST).map((row) => place[row] ?? 0)
  return {
    improved: named(rows.filter(isUp).sort(better)),
    worsened: named(rows.filter(isDown).sort((one, other) => better(other, one))),
  }
}
