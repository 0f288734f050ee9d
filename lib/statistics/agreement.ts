/** Nine counts: how often one rater chose a (+1), tie (0) or b (−1) while the other chose each of the three. */
export type Confusion = ArrayLike<number>

/** Where a pair of choices is counted. */
export const confusionCell = (first: number, second: number): number => (1 - first) * 3 + (1 - second)

const sum = (cells: Confusion, at: readonly number[]): number =>
  at.reduce((total, cell) => total + (cells[cell] as number), 0)
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
