import type { Counts } from '@/lib/statistics/cells'
import type { Estimator } from '@/lib/words/score'

/** Weights of C, D, tm, th, thm. */
type Form = readonly [number, number, number, number, number]

/** An estimator as `numerator / denominator`, or `numerator / √(denominator · second)` where there is a second one. */
export type EstimatorForms = { readonly numerator: Form; readonly denominator: Form; readonly second: Form | null }

const DIFFERENCE: Form = [1, -1, 0, 0, 0]
const ALL: Form = [1, 1, 1, 1, 1]
const DECIDED: Form = [1, 1, 1, 0, 0]

/**
 * The seven estimators of METHOD §2, written as linear forms of the five counts, so that sums over prompts are all that
 * resampling needs. Numbering of Deutsch, Foster and Freitag 2023 ("Ties Matter"); τ13 is Goodman and Kruskal's γ.
 */
export const ESTIMATOR_FORMS: Readonly<Record<Estimator, EstimatorForms>> = {
  tau14: { numerator: DIFFERENCE, denominator: DECIDED, second: null },
  tau13: { numerator: DIFFERENCE, denominator: [1, 1, 0, 0, 0], second: null },
  taua: { numerator: DIFFERENCE, denominator: ALL, second: null },
  taub: { numerator: DIFFERENCE, denominator: [1, 1, 0, 1, 0], second: DECIDED },
  tau10: { numerator: [1, -1, -1, 0, 0], denominator: DECIDED, second: null },
  tau23: { numerator: [1, -1, -1, -1, 1], denominator: ALL, second: null },
  accEq: { numerator: [1, 0, 0, 0, 1], denominator: ALL, second: null },
}

type FiveCounts = Omit<Counts, 'absent'>

const apply = ([c, d, tm, th, thm]: Form, counts: FiveCounts): number =>
  c * counts.c + d * counts.d + tm * counts.tm + th * counts.th + thm * counts.thm

/** The value from summed forms; NaN where the denominator is 0 (inside the core only: it leaves as `null`). */
const fromSums = (numerator: number, denominator: number, second: number | null): number =>
  numerator / (second === null ? denominator : Math.sqrt(denominator * second))

/**
 * How strongly a rater's choices follow a factor: +1 always the response with more of it, −1 always the one with less
 * (acc_eq: a share from 0 to 1).
 *
 * τ14 = (C − D) / (C + D + tm) unless another estimator is named. `null` when the denominator is 0.
 *
 * @example factorScore({ c: 4, d: 1, tm: 2, th: 1, thm: 0, absent: 0 }) // 3 / 7
 */
export function factorScore(counts: FiveCounts, estimator: Estimator = 'tau14'): number | null {
  const { numerator, denominator, second } = ESTIMATOR_FORMS[estimator]
  const value = fromSums(apply(numerator, counts), apply(denominator, counts), second && apply(second, counts))
  return Number.isFinite(value) ? value : null
}

/** The score from the five counts in their order, in a loop over replicates; NaN where it is undefined. */
export function scoreOfCounts(
  [c = 0, d = 0, tm = 0, th = 0, thm = 0]: readonly number[],
  estimator: Estimator,
): number {
  const counts = { c, d, tm, th, thm }
  const { numerator, denominator, second } = ESTIMATOR_FORMS[estimator]
  return fromSums(apply(numerator, counts), apply(denominator, counts), second && apply(second, counts))
}
