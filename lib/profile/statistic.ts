import { CELLS, countsOf, FIRST, FIRST_IN_COMMON, type Membership, OTHER, OTHER_IN_COMMON, weightCells } from './cells'
import type { CellWeights } from './clusters'
import { ESTIMATOR_FORMS, factorScore, scoreInfluence } from './estimators'
import type { Counts, Estimator } from './profile'

/** One score within a statistic: which count each cell belongs to, and whether it is added or subtracted. */
type Term = { readonly member: Membership; readonly sign: 1 | -1 }

/** A score is one term, a gap two. */
export type Statistic = readonly Term[]

export const SCORE: Statistic = [{ member: FIRST, sign: 1 }]
export const PAIRED_GAP: Statistic = [
  { member: FIRST_IN_COMMON, sign: 1 },
  { member: OTHER_IN_COMMON, sign: -1 },
]
export const UNPAIRED_GAP: Statistic = [
  { member: FIRST, sign: 1 },
  { member: OTHER, sign: -1 },
]

/** A statistic's value, with the counts and the score of each term. */
export type Point = {
  readonly counts: readonly Counts[]
  readonly scores: readonly (number | null)[]
  readonly value: number | null
}

export function pointOf(statistic: Statistic, cells: Int32Array, estimator: Estimator): Point {
  const counts = statistic.map(({ member }) => countsOf(cells, member))
  const scores = counts.map((each) => factorScore(each, estimator))
  const value = statistic.reduce<number | null>((sum, { sign }, at) => {
    const score = scores[at] ?? null
    return sum === null || score === null ? null : sum + sign * score
  }, 0)
  return { counts, scores, value }
}

/** Cells in the denominator of at least one term. */
export function takesPart(statistic: Statistic, estimator: Estimator): Uint8Array {
  const { denominator, second } = ESTIMATOR_FORMS[estimator]
  const takes = denominator.map((weight, at) => Math.max(weight, second?.[at] ?? 0))
  const terms = statistic.map(({ member }) => weightCells(takes, member))
  return Uint8Array.from({ length: CELLS }, (_, cell) => (terms.some((term) => term[cell] !== 0) ? 1 : 0))
}

/** The first derivatives of a statistic by cell; all 0 where it is undefined. */
export function influenceOf(statistic: Statistic, { counts, value }: Point, estimator: Estimator): CellWeights {
  const weights = new Float64Array(CELLS)
  if (value === null) return { weights, takesPart: new Uint8Array(CELLS) }
  for (const [at, { member, sign }] of statistic.entries()) {
    const term = weightCells(scoreInfluence(counts[at] as Counts, estimator), member)
    for (let cell = 0; cell < CELLS; cell++) weights[cell] = (weights[cell] as number) + sign * (term[cell] as number)
  }
  return { weights, takesPart: takesPart(statistic, estimator) }
}
