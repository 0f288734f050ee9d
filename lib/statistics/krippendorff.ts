import { MISSING } from '@/lib/words/rater'

/** How many raters chose a, a tie and b on a pair. */
export type Votes = readonly [number, number, number]

/** The votes on each pair. O(pairs × raters). */
export function votesOf(choices: readonly Int8Array[], pair: number): [number, number, number] {
  const votes: [number, number, number] = [0, 0, 0]
  for (const column of choices) {
    const choice = column[pair] as number
    if (choice !== MISSING) votes[1 - choice] = (votes[1 - choice] as number) + 1
  }
  return votes
}

/** Columns that α is made of, from one pair's votes: how many labels of each kind, and the share of unlike pairs of them. */
export function disagreementOf(votes: Votes): readonly [number, number, number, number] {
  const [a, tie, b] = votes
  const labels = a + tie + b
  if (labels < 2) return [0, 0, 0, 0]
  const unlike = labels * labels - a * a - tie * tie - b * b
  return [a, tie, b, unlike / (labels - 1)]
}

/** α from the sums of `disagreementOf`; NaN where undefined (inside the core only). */
export function alphaOf([a = 0, tie = 0, b = 0, observed = 0]: ArrayLike<number> & Iterable<number>): number {
  const labels = a + tie + b
  const expected = (labels * labels - a * a - tie * tie - b * b) / (labels - 1)
  return 1 - observed / expected
}

/**
 * How far several raters agree beyond chance, with missing labels allowed: 1 perfect, 0 chance, below 0 worse than chance.
 *
 * Krippendorff 2011, nominal α = 1 − D_observed / D_expected over the labels of pairs that at least two labelled. `choices`
 * holds a column per rater: +1, 0, −1 or MISSING. `null` without such pairs or when all labels are the same.
 *
 * @example krippendorff([Int8Array.of(1, -1, 1), Int8Array.of(1, -1, -1)]) // 0.4444…
 */
export function krippendorff(choices: readonly Int8Array[]): number | null {
  const sums = [0, 0, 0, 0]
  for (let pair = 0; pair < (choices[0]?.length ?? 0); pair++)
    for (const [at, value] of disagreementOf(votesOf(choices, pair)).entries()) sums[at] = (sums[at] as number) + value
  const alpha = alphaOf(sums)
  return Number.isFinite(alpha) ? alpha : null
}
