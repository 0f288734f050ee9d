import type { Counts } from '@/lib/statistics/cells'
import type { Estimate } from '@/lib/statistics/estimate'
import { benjaminiHochberg, signTest } from '@/lib/statistics/significance'
import type { RaterEstimates } from './estimate-panel'
import type { Gap, Score } from './profile'
import type { Study } from './study'

const NO_PAIRS: Counts = { c: 0, d: 0, tm: 0, th: 0, thm: 0, absent: 0 }

type Found = {
  readonly counts: Counts
  readonly estimate: Estimate
  readonly p: number | null
  readonly q: number | null
}

function scoreOf(rater: string, factor: string, { counts, estimate, p, q }: Found): Score {
  const n = counts.c + counts.d + counts.tm
  const coverage = n === 0 ? null : (counts.c + counts.d) / n
  const { value, low, high } = estimate
  return { rater, factor, ...counts, n, coverage, score: value, low, high, p, q }
}

/** The score of a rater that chose on no pair. */
export const noScore = (rater: string, factor: string): Score =>
  scoreOf(rater, factor, { counts: NO_PAIRS, estimate: { value: null, low: null, high: null }, p: null, q: null })

/** A rater's scores on all factors, corrected over them. */
export function buildScores({ factors }: Study, { rater, scores }: RaterEstimates): readonly Score[] {
  const ps = scores.map(({ counts: [{ c, d } = NO_PAIRS] }) => signTest(c, d))
  const qs = benjaminiHochberg(ps)
  return scores.map(({ counts: [counts = NO_PAIRS], ...estimate }, at) =>
    scoreOf(rater.id, factors[at]?.id ?? '', { counts, estimate, p: ps[at] ?? null, q: qs[at] ?? null }),
  )
}

/** How much more a model follows each factor than people do, corrected over the factors. */
export function buildGaps({ factors, reference }: Study, { rater, gaps }: RaterEstimates): readonly Gap[] {
  const qs = benjaminiHochberg(gaps.map(({ p }) => p))
  return gaps.map(({ counts: [{ c, d, tm } = NO_PAIRS], scores, value, low, high, p }, at) => {
    return {
      rater: rater.id,
      reference: reference?.id ?? '',
      factor: factors[at]?.id ?? '',
      paired: rater.setting !== 'generation',
      n: c + d + tm,
      modelScore: scores[0] ?? null,
      referenceScore: scores[1] ?? null,
      gap: value,
      low,
      high,
      p,
      q: qs[at] ?? null,
    }
  })
}
