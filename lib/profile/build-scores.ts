import type { Counts } from '@/lib/statistics/cells'
import { benjaminiHochberg, signTest } from '@/lib/statistics/significance'
import type { RaterEstimates } from './estimate-panel'
import type { Gap, Score } from './profile'
import type { Study } from './study'

const NO_PAIRS: Counts = { c: 0, d: 0, tm: 0, th: 0, thm: 0, absent: 0 }

/** A rater's scores on all factors, corrected over them. */
export function buildScores({ factors }: Study, { rater, scores }: RaterEstimates): readonly Score[] {
  const ps = scores.map(({ counts: [{ c, d } = NO_PAIRS] }) => signTest(c, d))
  const qs = benjaminiHochberg(ps)
  return scores.map(({ value, low, high, counts: [own = NO_PAIRS] }, at) => {
    const n = own.c + own.d + own.tm
    return {
      rater: rater.id,
      factor: factors[at]?.id ?? '',
      ...own,
      n,
      coverage: n === 0 ? null : (own.c + own.d) / n,
      score: value,
      low,
      high,
      p: ps[at] ?? null,
      q: qs[at] ?? null,
    }
  })
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
