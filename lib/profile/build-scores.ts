import { benjaminiHochberg } from '@/lib/statistics/benjamini-hochberg'
import { signTest } from '@/lib/statistics/sign-test'
import type { RaterEstimates } from './estimate'
import type { Counts, Score } from './profile'
import type { Study } from './study'

/** A rater's scores on all factors, corrected over them. */
export function buildScores({ factors }: Study, { rater, scores }: RaterEstimates): readonly Score[] {
  const counts = scores.map((estimate) => estimate.counts[0] as Counts)
  const ps = counts.map(({ c, d }) => signTest(c, d))
  const qs = benjaminiHochberg(ps)
  return scores.map(({ value, low, high }, at) => {
    const own = counts[at] as Counts
    const n = own.c + own.d + own.tm
    return {
      rater: rater.id,
      factor: factors[at]?.id ?? '',
      ...own,
      n,
      coverage: n === 0 ? null : (own.c + own.d) / n,
      score: value,
      ...{ low, high, p: ps[at] ?? null, q: qs[at] ?? null },
    }
  })
}
