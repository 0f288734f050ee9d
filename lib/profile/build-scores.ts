import type { Counts } from '@/lib/statistics/cells'
import type { RaterEstimates } from './estimate-panel'
import type { Gap, Score } from './score'
import { type Inferred, UNKNOWN } from './statistic'
import type { Study } from './study'

const NO_PAIRS: Counts = { c: 0, d: 0, tm: 0, th: 0, thm: 0, absent: 0 }

const evidenceOf = ({ basis, told, prompts, taking, error, df }: Inferred) => ({
  ...{ basis, told, prompts, taking, error, df },
})

function scoreOf(rater: string, factor: string, counts: Counts, found: Inferred): Score {
  const n = counts.c + counts.d + counts.tm
  const coverage = n === 0 ? null : (counts.c + counts.d) / n
  const { value, low, high, p } = found
  return { rater, factor, ...counts, n, coverage, score: value, low, high, p, q: null, ...evidenceOf(found) }
}

/** The score of a rater that chose on no pair. */
export const noScore = (rater: string, factor: string): Score => scoreOf(rater, factor, NO_PAIRS, UNKNOWN)

/** A rater's scores on all factors; their q is the family's to say. */
export function buildScores({ factors }: Study, { rater, scores }: RaterEstimates): readonly Score[] {
  return scores.map(({ counts, ...found }, at) => scoreOf(rater.id, factors[at]?.id ?? '', counts, found))
}

/** How much more a model follows each factor than people do; q as above. */
export function buildGaps({ factors, reference }: Study, { rater, gaps }: RaterEstimates): readonly Gap[] {
  return gaps.map(({ n, coverage, one, other, value, low, high, p, within, ...found }, at) => ({
    rater: rater.id,
    reference: reference?.id ?? '',
    factor: factors[at]?.id ?? '',
    paired: rater.setting !== 'generation',
    n,
    modelScore: one.value,
    referenceScore: other.value,
    gap: value,
    ...{ low, high, p, q: null },
    ...evidenceOf({ value, low, high, p, ...found }),
    ...{ modelLow: one.low, modelHigh: one.high, referenceLow: other.low, referenceHigh: other.high, coverage, within },
  }))
}
