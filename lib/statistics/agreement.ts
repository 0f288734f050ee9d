import type { Clusters } from './clusters'

/** Nine counts: how often one rater chose a (+1), tie (0) or b (−1) while the other chose each of the three. */
export type Confusion = ArrayLike<number>

/** Where a pair of choices is counted. */
export const confusionCell = (first: number, second: number): number => (1 - first) * 3 + (1 - second)

const isLabel = (choice: number): boolean => choice >= -1 && choice <= 1

/** −1, 0 and 1 as two bits; what is no label has the bits that are left. */
const codeOf = (choice: number): number => choice + 1

/** The nine counts of two columns of choices, each by group of prompts; where one has no label, the pair is left out. */
export function confusionByGroup(first: Int8Array, second: Int8Array, clusters: Clusters): readonly Float64Array[] {
  const { order, starts, groupOf, groups } = clusters
  const counts = new Int32Array(16 * groups)
  for (let prompt = 0; prompt < groupOf.length; prompt++) {
    const row = 16 * groupOf[prompt]
    const last = starts[prompt + 1]
    for (let place = starts[prompt]; place < last; place++) {
      const pair = order[place]
      counts[row + ((codeOf(first[pair]) << 2) | codeOf(second[pair]))]++
    }
  }
  const choices = [1, 0, -1]
  return choices.flatMap((one) =>
    choices.map((other) =>
      Float64Array.from({ length: groups }, (_, group) => counts[16 * group + ((codeOf(one) << 2) | codeOf(other))]),
    ),
  )
}

const sum = (cells: Confusion, at: readonly number[]): number => at.reduce((total, cell) => total + cells[cell], 0)
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

const ALL = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const ALIKE = [0, 4, 8]
const DECIDED = [0, 2, 6, 8]

export const labelled = (cells: Confusion): number => sum(cells, ALL)
export const decided = (cells: Confusion): number => sum(cells, DECIDED)

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
