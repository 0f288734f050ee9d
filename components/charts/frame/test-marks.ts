import { noScore } from '@/lib/profile/build-scores'
import type { Gap, Score } from '@/lib/profile/score'
import { type GapMark, gapMark, type ScoreMark, scoreMark } from './weight-row'

type Ends = { readonly low: number | null; readonly high: number | null }

const around = (value: number | null): Ends =>
  value === null ? { low: null, high: null } : { low: value - 0.1, high: value + 0.1 }

/** A significant score over 60 pairs, but for what a test says. */
export const testScore = (value: number | null, but: Partial<Score> = {}): ScoreMark =>
  scoreMark({
    ...noScore('rater', 'factor'),
    ...{ n: 60, c: 40, d: 20, coverage: 1, score: value, ...around(value), q: 0.01, basis: 'student' },
    ...but,
  })

/** A significant gap over 55 common pairs, but for what a test says. */
export const testGap = (value: number | null, but: Partial<Gap> = {}): GapMark =>
  gapMark({
    ...{ rater: 'rater', reference: 'people', factor: 'factor', paired: true, n: 55 },
    ...{ modelScore: null, referenceScore: null, gap: value, ...around(value), p: 0.01, q: 0.01 },
    ...but,
  })
