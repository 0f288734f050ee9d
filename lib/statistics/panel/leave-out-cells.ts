import type { DenseCodes } from '@/lib/statistics/cells'
import { addMove, type Moves } from '@/lib/statistics/jackknife-left-out'

type Statistic = (sums: ArrayLike<number>) => number | null

/**
 * A statistic of sums of weights by cell, and how far it moves without each prompt; `null` where there is none.
 *
 * `columns` hold a weight for each cell. Prompts of one pair or two with the same cells move it alike: each combination is worked
 * out once, however many prompts have it. O(pairs + combinations × columns).
 */
export function leaveOutCells(
  { codes, cells }: DenseCodes,
  signs: Uint8Array,
  columns: readonly Float64Array[],
  starts: Int32Array,
  statistic: Statistic,
): { readonly value: number; readonly moves: Moves } | null {
  const weights = columns.map((column) => Float64Array.from(cells, (cell) => column[cell]))
  const counts = new Int32Array(cells.length)
  for (let place = 0; place < codes.length; place++) counts[codes[place] | signs[place]]++
  const totals = weights.map((column) => column.reduce((sum, weight, number) => sum + weight * counts[number], 0))
  const value = statistic(totals)
  if (value === null) return null
  const rest = new Float64Array(columns.length)
  const moveWithout = (from: number, to: number): number => {
    for (let at = 0; at < rest.length; at++) {
      let own = 0
      for (let place = from; place < to; place++) own += weights[at][codes[place] | signs[place]]
      rest[at] = totals[at] - own
    }
    return (statistic(rest) ?? Number.NaN) - value
  }
  const moves: Moves = { squares: 0, fourths: 0 }
  const n = cells.length
  const known = new Float64Array(n * (n + 1))
  const isKnown = new Uint8Array(known.length)
  for (let prompt = 0; prompt + 1 < starts.length; prompt++) {
    const [from, to] = [starts[prompt], starts[prompt + 1]]
    if (to === from) continue
    if (to - from > 2) {
      addMove(moves, moveWithout(from, to))
      continue
    }
    const first = codes[from] | signs[from]
    const at = to - from === 2 ? first * n + (codes[from + 1] | signs[from + 1]) : n * n + first
    if (isKnown[at] === 0) {
      known[at] = moveWithout(from, to)
      isKnown[at] = 1
    }
    addMove(moves, known[at])
  }
  return { value, moves }
}
