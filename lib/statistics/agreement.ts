import type { Clusters } from './clusters'
import type { Estimate } from './estimate'
import { addMove, inferLeftOut, type Moves } from './jackknife-ratio'
import type { PromptSums } from './prompt-sums'

/** Nine counts: how often one rater chose a (+1), tie (0) or b (−1) while the other chose each of the three. */
export type Confusion = ArrayLike<number>

/** Where a pair of choices is counted. */
export const confusionCell = (first: number, second: number): number => (1 - first) * 3 + (1 - second)

const isLabel = (choice: number): boolean => choice >= -1 && choice <= 1

const sum = (cells: Confusion, at: readonly number[]): number => at.reduce((total, cell) => total + cells[cell], 0)
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

const ALL = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const ALIKE = [0, 4, 8]
const DECIDED = [0, 2, 6, 8]

const labelled = (cells: Confusion): number => sum(cells, ALL)
const decided = (cells: Confusion): number => sum(cells, DECIDED)

/**
 * Share of the pairs both labelled on which they chose alike, in [0, 1]; a tie agrees with a tie. `null` without pairs.
 *
 * @example agreement([3, 0, 0, 0, 0, 0, 0, 0, 1]) // 1
 */
export const agreement = (cells: Confusion): number | null => finite(sum(cells, ALIKE) / labelled(cells))

/** The same over the pairs neither called a tie. */
export const agreementWithoutTies = (cells: Confusion): number | null => finite(sum(cells, [0, 8]) / decided(cells))

/**
 * Agreement beyond what two raters with these shares of a, tie and b would reach by chance: 1 perfect, 0 chance.
 *
 * Cohen 1960, unweighted, three categories. `null` without pairs, or when chance alone would agree always.
 *
 * @example kappa([2, 0, 0, 0, 0, 0, 0, 0, 2]) // 1
 */
export function kappa(cells: Confusion): number | null {
  const n = labelled(cells)
  let chance = 0
  for (let k = 0; k < 3; k++) {
    const row = sum(cells, [3 * k, 3 * k + 1, 3 * k + 2])
    const column = sum(cells, [k, k + 3, k + 6])
    chance += (row * column) / (n * n)
  }
  return finite((sum(cells, ALIKE) / n - chance) / (1 - chance))
}

/** Prompts with no more pairs than this are counted by what their pairs are, so that κ without them is found once a kind. */
const FEW = 4
const NO_LABEL = 9
const BASE = 11

/** How far κ moves when the pairs of one prompt are left out. */
function movedBy(pairs: readonly number[], totals: readonly number[], value: number): number {
  const rest = [...totals]
  for (const cell of pairs) rest[cell]--
  return (kappa(rest) ?? Number.NaN) - value
}

/** The same for all prompts; `cells` hold a confusion cell for each place. */
function movesOfKappa(cells: Uint8Array, starts: Int32Array, totals: readonly number[], value: number): Moves {
  const kinds = new Int32Array(BASE ** FEW)
  const moves: Moves = { squares: 0, fourths: 0 }
  for (let prompt = 0; prompt + 1 < starts.length; prompt++) {
    const [first, last] = [starts[prompt], starts[prompt + 1]]
    if (last - first > FEW) {
      addMove(moves, movedBy([...cells.subarray(first, last)], totals, value))
      continue
    }
    let kind = 0
    for (let place = first; place < last; place++) kind = kind * BASE + cells[place] + 1
    kinds[kind]++
  }
  for (let kind = 1; kind < kinds.length; kind++) {
    if (kinds[kind] === 0) continue
    const pairs: number[] = []
    for (let rest = kind; rest > 0; rest = Math.floor(rest / BASE)) pairs.push((rest % BASE) - 1)
    addMove(moves, movedBy(pairs, totals, value), kinds[kind])
  }
  return moves
}

/**
 * Cohen's κ of two raters with its interval: the jackknife of κ itself over prompts (`inferLeftOut`).
 *
 * `alike` are the sums by prompt of pairs both labelled, up where they chose alike. `null` where κ is undefined; no
 * interval under 10 pairs or 5 prompts, or where no prompt moves it. O(pairs).
 */
export function inferKappa(
  first: Int8Array,
  second: Int8Array,
  { order, starts }: Clusters,
  alike: PromptSums,
  confidence: number,
): Estimate {
  const cells = new Uint8Array(order.length)
  const totals: number[] = Array.from({ length: NO_LABEL + 1 }, () => 0)
  for (let place = 0; place < cells.length; place++) {
    const one = first[order[place]]
    const other = second[order[place]]
    const cell = isLabel(one) && isLabel(other) ? confusionCell(one, other) : NO_LABEL
    cells[place] = cell
    totals[cell]++
  }
  const value = kappa(totals)
  if (value === null) return { value, low: null, high: null }
  const { low, high } = inferLeftOut(value, movesOfKappa(cells, starts, totals, value), alike, 1, confidence)
  return { value, low, high }
}

/** What the order of presentation may change, by group of prompts: four columns of counts. */
export type Verdicts = readonly [both: Float64Array, flipped: Float64Array, decided: Float64Array, first: Float64Array]

/**
 * Verdicts on the same pairs in two orders: pairs with both, those on which the two differ, verdicts for one side, and those
 * that name the response shown first, which in the swapped order is b.
 */
export function verdictsByGroup(shown: Int8Array, swapped: Int8Array, clusters: Clusters): Verdicts {
  const { order, starts, groupOf, groups } = clusters
  const column = () => new Float64Array(groups)
  const [both, flipped, decided, first] = [column(), column(), column(), column()]
  for (let prompt = 0; prompt < groupOf.length; prompt++) {
    const group = groupOf[prompt]
    for (let place = starts[prompt]; place < starts[prompt + 1]; place++) {
      const [one, two] = [shown[order[place]], swapped[order[place]]]
      both[group] += Number(isLabel(one) && isLabel(two))
      flipped[group] += Number(isLabel(one) && isLabel(two) && one !== two)
      decided[group] += Number(one === 1 || one === -1) + Number(two === 1 || two === -1)
      first[group] += Number(one === 1) + Number(two === -1)
    }
  }
  return [both, flipped, decided, first]
}
