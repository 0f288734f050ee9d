import { disagreementOf, type Votes, votesOf } from './krippendorff'

/** Columns that κ is made of, as for α, on the pairs that all raters labelled. */
export function completeDisagreementOf(votes: Votes, raters: number): readonly [number, number, number, number] {
  const [a, tie, b] = votes
  return a + tie + b === raters ? disagreementOf(votes) : [0, 0, 0, 0]
}

/** κ from the sums of `completeDisagreementOf`; NaN where undefined (inside the core only). */
export function fleissOf([a = 0, tie = 0, b = 0, observed = 0]: ArrayLike<number> & Iterable<number>): number {
  const labels = a + tie + b
  const chance = (a * a + tie * tie + b * b) / (labels * labels)
  return (1 - observed / labels - chance) / (1 - chance)
}

/**
 * How far several raters agree beyond chance on the pairs that all of them labelled: 1 perfect, 0 chance.
 *
 * Fleiss 1971, three categories. `choices` holds a column per rater. `null` with fewer than two raters, without such pairs,
 * or when all labels are the same.
 *
 * @example fleiss([Int8Array.of(1, -1, 1), Int8Array.of(1, -1, -1)]) // 1 / 3
 */
export function fleiss(choices: readonly Int8Array[]): number | null {
  const sums = [0, 0, 0, 0]
  if (choices.length < 2) return null
  for (let pair = 0; pair < (choices[0]?.length ?? 0); pair++) {
    const columns = completeDisagreementOf(votesOf(choices, pair), choices.length)
    for (const [at, value] of columns.entries()) sums[at] = (sums[at] as number) + value
  }
  const kappa = fleissOf(sums)
  return Number.isFinite(kappa) ? kappa : null
}
