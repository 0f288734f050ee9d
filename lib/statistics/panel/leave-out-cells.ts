import type { DenseCodes } from '@/lib/statistics/cells'
import { addMove, type Moves } from '@/lib/statistics/jackknife-left-out'
import { KEY_OF_ROLE, KEYS, MOST, type PromptSums, type Roles, rowOf, rowsOf } from '@/lib/statistics/prompt-sums'

/** What the prompts hold, by cell; the pairs themselves are those of `dense` and `signs`. */
export type PromptCells = {
  readonly dense: DenseCodes
  readonly signs: Uint8Array
  readonly starts: Int32Array
  /** How many prompts have just these pairs: the place of two is first × cells + second, that of one cells² + its own. */
  readonly met: Int32Array
  /** Prompts of more pairs. */
  readonly more: readonly number[]
  /** Pairs in each cell. */
  readonly pairs: Int32Array
}

/** Counts prompts of one pair or two, which most are, by their cells: what follows from those need not pass over the pairs. */
export function countPrompts(dense: DenseCodes, signs: Uint8Array, starts: Int32Array): PromptCells {
  const { codes, cells } = dense
  const n = cells.length
  const met = new Int32Array(n * (n + 1))
  const pairs = new Int32Array(n)
  const more: number[] = []
  for (let prompt = 0, place = 0; prompt + 1 < starts.length; prompt++) {
    const last = starts[prompt + 1]
    if (last - place === 2) met[(codes[place] | signs[place]) * n + (codes[place + 1] | signs[place + 1])]++
    else if (last - place === 1) met[n * n + (codes[place] | signs[place])]++
    else if (last > place) more.push(prompt)
    place = last
  }
  const found = { dense, signs, starts, met, more, pairs }
  eachMet(found, (times, one, other) => {
    pairs[one] += times
    if (other !== null) pairs[other] += times
  })
  for (const prompt of more)
    for (let place = starts[prompt]; place < starts[prompt + 1]; place++) pairs[codes[place] | signs[place]]++
  return found
}

/** The combinations of one cell or two that there are, and how many prompts have each. */
function eachMet({ dense, met }: PromptCells, take: (times: number, one: number, other: number | null) => void): void {
  const n = dense.cells.length
  for (const [at, times] of met.entries()) {
    if (times === 0) continue
    if (at < n * n) take(times, Math.floor(at / n), at % n)
    else take(times, at - n * n, null)
  }
}

type Statistic = (sums: ArrayLike<number>) => number | null

/**
 * A statistic of sums of weights by cell, and how far it moves without each prompt; `null` where there is none.
 *
 * `columns` hold a weight for each cell. O(combinations of cells × columns + pairs of prompts of more than two).
 */
export function leaveOutCells(
  prompts: PromptCells,
  columns: readonly Float64Array[],
  statistic: Statistic,
): { readonly value: number; readonly moves: Moves } | null {
  const { dense, signs, starts, more, pairs } = prompts
  const weights = columns.map((column) => Float64Array.from(dense.cells, (cell) => column[cell]))
  const totals = weights.map((column) => column.reduce((sum, weight, number) => sum + weight * pairs[number], 0))
  const value = statistic(totals)
  if (value === null) return null
  const rest = new Float64Array(columns.length)
  const moveWithout = (sumOf: (column: Float64Array) => number): number => {
    for (let at = 0; at < rest.length; at++) rest[at] = totals[at] - sumOf(weights[at])
    return (statistic(rest) ?? Number.NaN) - value
  }
  const moves: Moves = { squares: 0, fourths: 0 }
  eachMet(prompts, (times, one, other) => {
    const move = moveWithout((column) => column[one] + (other === null ? 0 : column[other]))
    addMove(moves, move, times)
  })
  for (const prompt of more) {
    const move = moveWithout((column) => {
      let own = 0
      for (let place = starts[prompt]; place < starts[prompt + 1]; place++)
        own += column[dense.codes[place] | signs[place]]
      return own
    })
    addMove(moves, move)
  }
  return { value, moves }
}

/** The sums by prompt of a statistic, as `sumPrompts` has them. */
export function sumCells(prompts: PromptCells, roles: Roles): PromptSums {
  const { dense, signs, starts, more } = prompts
  const keys = Int32Array.from(dense.cells, (cell) => KEY_OF_ROLE[roles[cell]])
  const counts = new Int32Array(KEYS)
  eachMet(prompts, (times, one, other) => {
    counts[keys[one] + (other === null ? 0 : keys[other])] += times
  })
  const large: number[] = []
  for (const prompt of more) {
    const [from, to] = [starts[prompt], starts[prompt + 1]]
    if (to - from > MOST) {
      large.push(prompt)
      continue
    }
    let key = 0
    for (let place = from; place < to; place++) key += keys[dense.codes[place] | signs[place]]
    counts[key]++
  }
  const rows = large.map((prompt) => rowOf(dense, signs, roles, starts[prompt], starts[prompt + 1]))
  return rowsOf(
    counts,
    rows.filter(([, own]) => own > 0),
  )
}
