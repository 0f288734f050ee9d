import { benjaminiHochberg } from './benjamini-hochberg'
import { robustInterval } from './cluster-robust'
import { type ClusterSums, clusterSums, countClusters } from './cluster-sums'
import { factorScore, fromSums } from './estimators'
import { percentileInterval } from './percentile-interval'
import type { Score } from './profile'
import { byGroup, type Resampling, resampleTotal } from './resampling'
import { signTest } from './sign-test'
import type { Study } from './study'

/** The resampled scores of every rater and factor, in the order of the scores: what alignment intervals are made of. */
export type ScoreReplicates = readonly Float64Array[]

/** The estimate in every replicate; NaN where it is undefined. */
export function replicate(resampling: Resampling, { numerator, denominator, second }: ClusterSums): Float64Array {
  const totals = resampleTotal(resampling, byGroup(resampling, numerator))
  const bottoms = resampleTotal(resampling, byGroup(resampling, denominator))
  const sides = second && resampleTotal(resampling, byGroup(resampling, second))
  return totals.map((top, at) => fromSums(top, bottoms[at] as number, sides && (sides[at] as number)))
}

/** Scores of all raters on all factors, corrected over the factors of each rater. */
export function buildScores(study: Study): { readonly scores: readonly Score[]; readonly replicates: ScoreReplicates } {
  const { settings, prompt, prompts, resampling, method } = study
  const replicates: Float64Array[] = []
  const scores = study.raters.flatMap((rater) => {
    const rows = study.factors.map((factor, index): Omit<Score, 'q'> => {
      const signs = study.signs[index] as Int8Array
      const sums = clusterSums(rater.choices, signs, prompt, prompts, settings.estimator)
      const { counts } = sums
      const drawn = replicate(resampling, sums)
      replicates.push(drawn)
      const { low, high } =
        method === 'cluster-bootstrap'
          ? percentileInterval(drawn, countClusters(sums), settings.confidence)
          : robustInterval(sums, settings.confidence)
      const n = counts.c + counts.d + counts.tm
      const score = factorScore(counts, settings.estimator)
      return {
        rater: rater.id,
        factor: factor.id,
        ...counts,
        n,
        coverage: n === 0 ? null : (counts.c + counts.d) / n,
        score,
        low: score === null ? null : low,
        high: score === null ? null : high,
        p: signTest(counts.c, counts.d),
      }
    })
    const qs = benjaminiHochberg(rows.map(({ p }) => p))
    return rows.map((row, index) => ({ ...row, q: qs[index] ?? null }))
  })
  return { scores, replicates }
}
