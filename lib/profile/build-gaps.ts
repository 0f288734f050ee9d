import { benjaminiHochberg } from '@/lib/statistics/benjamini-hochberg'
import type { RaterEstimates } from './estimate'
import type { Gap } from './profile'
import type { Study } from './study'

/** How much more a model follows each factor than people do, corrected over the factors. */
export function buildGaps({ factors, reference }: Study, { rater, gaps }: RaterEstimates): readonly Gap[] {
  const qs = benjaminiHochberg(gaps.map(({ p }) => p))
  return gaps.map(({ counts, scores, value, low, high, p }, at) => {
    const { c, d, tm } = counts[0] ?? { c: 0, d: 0, tm: 0 }
    return {
      rater: rater.id,
      reference: reference?.id ?? '',
      factor: factors[at]?.id ?? '',
      paired: rater.setting !== 'generation',
      n: c + d + tm,
      modelScore: scores[0] ?? null,
      referenceScore: scores[1] ?? null,
      ...{ gap: value, low, high, p, q: qs[at] ?? null },
    }
  })
}
