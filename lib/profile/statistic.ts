import { CELLS, type Counts, countsOf, type Membership, membershipOf, weightCells } from '@/lib/statistics/cells'
import { addScaled } from '@/lib/statistics/columns'
import type { Estimator } from '@/lib/words/score'
import type { TestedEstimate } from './estimate'
import { ESTIMATOR_FORMS, factorScore, scoreInfluence } from './estimators'

/** One score within a statistic: of which rater of the panel, added or subtracted, on which of its pairs. */
type Term = { readonly member: Membership; readonly sign: 1 | -1 }

/** A score is one term, a gap two. */
export type Statistic = readonly Term[]

/** The score of the rater at a place of the panel. */
export const scoreOf = (place: number): Statistic => [{ member: membershipOf(place, null), sign: 1 }]

/** How much higher one rater's score is than another's, on the pairs both decided. */
export const pairedGap = (place: number, other: number): Statistic => [
  { member: membershipOf(place, other), sign: 1 },
  { member: membershipOf(other, place), sign: -1 },
]

/** The same with each rater on all its own pairs. */
export const unpairedGap = (place: number, other: number): Statistic => [
  { member: membershipOf(place, null), sign: 1 },
  { member: membershipOf(other, null), sign: -1 },
]

/** A statistic's value, with the counts and the score of each term. */
export type Point = {
  readonly counts: readonly Counts[]
  readonly scores: readonly (number | null)[]
  readonly value: number | null
}

/** A statistic of one factor with its interval and its values in the replicates (NaN where undefined). */
export type FactorEstimate = Point &
  TestedEstimate & {
    readonly replicates: Float64Array
    /** Its values on split halves, two for each split; empty unless the ceiling needs them. */
    readonly halves: Float64Array
  }

export function pointOf(statistic: Statistic, cells: ArrayLike<number>, estimator: Estimator): Point {
  const counts = statistic.map(({ member }) => countsOf(cells, member))
  const scores = counts.map((each) => factorScore(each, estimator))
  const value = statistic.reduce<number | null>((sum, { sign }, at) => {
    const score = scores[at] ?? null
    return sum === null || score === null ? null : sum + sign * score
  }, 0)
  return { counts, scores, value }
}

/** 1 for cells in the denominator of at least one term, else 0. */
export function takesPart(statistic: Statistic, estimator: Estimator): Uint8Array {
  const { denominator, second } = ESTIMATOR_FORMS[estimator]
  const takes = denominator.map((weight, at) => Math.max(weight, second?.[at] ?? 0))
  const terms = statistic.map(({ member }) => weightCells(takes, member))
  return Uint8Array.from({ length: CELLS }, (_, cell) => (terms.some((term) => term[cell] !== 0) ? 1 : 0))
}

/** The first derivatives of a statistic by cell; all 0 where it is undefined. */
export function influenceOf(statistic: Statistic, { counts, value }: Point, estimator: Estimator): Float64Array {
  if (value === null) return new Float64Array(CELLS)
  return addScaled(
    statistic.map(({ member, sign }, at) => {
      const own = counts[at]
      return { sign, column: weightCells(own ? scoreInfluence(own, estimator) : [], member) }
    }),
    CELLS,
  )
}
