import type { Clusters } from './clusters'

/** How many raters chose a, a tie and b on a pair. */
export type Votes = readonly [number, number, number]

/** Sums over pairs that an agreement beyond chance is made of: labels of each kind, and the share of unlike pairs of them. */
type Disagreement = readonly [a: number, tie: number, b: number, unlike: number]

const NOTHING: Disagreement = [0, 0, 0, 0]

/** The votes of all raters on a pair: +1 for a, −1 for b, 0 a tie, anything else is no label. O(raters). */
function votesOf(choices: readonly Int8Array[], pair: number): Votes {
  let [a, tie, b] = [0, 0, 0]
  for (const column of choices) {
    const choice = column[pair]
    if (choice === 1) a++
    else if (choice === 0) tie++
    else if (choice === -1) b++
  }
  return [a, tie, b]
}

/** What one pair adds to the sums that α is made of: nothing unless at least two raters labelled it. */
export function disagreementOf([a, tie, b]: Votes): Disagreement {
  const labels = a + tie + b
  if (labels < 2) return NOTHING
  const unlike = labels * labels - a * a - tie * tie - b * b
  return [a, tie, b, unlike / (labels - 1)]
}

/** What one pair adds to the sums that κ is made of: nothing unless all raters labelled it. */
export const completeDisagreementOf = (votes: Votes, raters: number): Disagreement =>
  votes[0] + votes[1] + votes[2] === raters ? disagreementOf(votes) : NOTHING

/** What pairs add, by prompt: a column for each of the four sums, the pairs that add anything, and their shares of annotators alike. */
export type Disagreements = {
  readonly columns: readonly Float64Array[]
  readonly pairs: Float64Array
  readonly alike: Float64Array
}

/** What each pair adds, summed by group of prompts. */
export function sumDisagreements(
  choices: readonly Int8Array[],
  of: (votes: Votes) => Disagreement,
  { order, starts, groupOf, groups }: Clusters,
): Disagreements {
  const columns = Array.from({ length: NOTHING.length }, () => new Float64Array(groups))
  const [pairs, alike] = [new Float64Array(groups), new Float64Array(groups)]
  for (let prompt = 0; prompt < groupOf.length; prompt++)
    for (let place = starts[prompt]; place < starts[prompt + 1]; place++) {
      const added = of(votesOf(choices, order[place]))
      const [a, tie, b, unlike] = added
      if (a + tie + b > 0) {
        pairs[groupOf[prompt]]++
        alike[groupOf[prompt]] += 1 - unlike / (a + tie + b)
      }
      for (let at = 0; at < columns.length; at++) columns[at][groupOf[prompt]] += added[at]
    }
  return { columns, pairs, alike }
}

/**
 * How far several raters agree beyond chance, with missing labels allowed: 1 perfect, 0 chance, below 0 worse than chance.
 *
 * Krippendorff 2011, nominal α = 1 − D_observed / D_expected over the labels of pairs that at least two labelled, from sums
 * of `disagreementOf`. NaN without such pairs or when all labels are the same.
 *
 * @example krippendorffOf([3, 0, 3, 2]) // 0.4444…, of two raters who chose 1, −1, 1 and 1, −1, −1
 */
export function krippendorffOf(sums: ArrayLike<number>): number {
  const [a, tie, b, observed] = [sums[0], sums[1], sums[2], sums[3]]
  const labels = a + tie + b
  const expected = (labels * labels - a * a - tie * tie - b * b) / (labels - 1)
  return 1 - observed / expected
}

/**
 * How far several raters agree beyond chance on the pairs that all of them labelled: 1 perfect, 0 chance.
 *
 * Fleiss 1971, three categories, from sums of `completeDisagreementOf`. NaN without such pairs, or when all labels are the
 * same.
 *
 * @example fleissOf([3, 0, 3, 2]) // 1 / 3, of the same two raters
 */
export function fleissOf(sums: ArrayLike<number>): number {
  const [a, tie, b, observed] = [sums[0], sums[1], sums[2], sums[3]]
  const labels = a + tie + b
  const chance = (a * a + tie * tie + b * b) / (labels * labels)
  return (1 - observed / labels - chance) / (1 - chance)
}
