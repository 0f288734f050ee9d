import { estimateByBootstrap } from './bootstrap'
import { choiceCodes, countCells } from './cells'
import { estimateRobustly } from './cluster-robust'
import type { RaterInput } from './profile'
import { PAIRED_GAP, type Point, SCORE, type Statistic, UNPAIRED_GAP } from './statistic'
import type { Study } from './study'

/** A statistic of one factor with its interval and its values in the replicates (NaN where undefined). */
export type FactorEstimate = Point & {
  readonly low: number | null
  readonly high: number | null
  /** Two-sided, against 0. */
  readonly p: number | null
  readonly replicates: Float64Array
}

/** A rater's score on every factor, and for a model its gap to the reference. */
export type RaterEstimates = {
  readonly rater: RaterInput
  readonly scores: readonly FactorEstimate[]
  readonly gaps: readonly FactorEstimate[]
}

/** Takes both from the same passes over the pairs. O(pairs × factors). */
export function estimateRater(study: Study, rater: RaterInput): RaterEstimates {
  const { reference, clusters, signs, method } = study
  const codes = choiceCodes(clusters.order, rater.choices, reference?.choices)
  const compared = rater.kind === 'model' && reference !== null
  const gap: Statistic = rater.setting === 'generation' ? UNPAIRED_GAP : PAIRED_GAP
  const statistics = compared ? [SCORE, gap] : [SCORE]
  const tables = signs.map((each) => ({ signs: each, cells: countCells(codes, each) }))
  const estimate = method === 'cluster-robust' ? estimateRobustly : estimateByBootstrap
  const [scores = [], gaps = []] = estimate(study, codes, tables, statistics)
  return { rater, scores, gaps }
}
