import type { Estimate } from '@/lib/statistics/estimate'
import { arcsineBounds, type Inference } from '@/lib/statistics/jackknife'
import { studentQuantile, studentTail } from '@/lib/statistics/student-t'
import { type Inferred, inferredOf, UNKNOWN } from './statistic'

/** How much higher one rater's score is than another's, and both scores on the pairs it is of. */
export type GapEstimate = Inferred & {
  readonly n: number
  /** Share of these pairs that the factor tells apart. */
  readonly coverage: number
  readonly one: Estimate
  readonly other: Estimate
  /** The smallest margin in which the gap lies for sure (90 % interval); `null` without an interval. */
  readonly within: number | null
}

type Gap = Omit<GapEstimate, 'n' | 'coverage'>

/** Two one-sided tests at 5 % are a 90 % interval that lies inside the margin (Schuirmann 1987). */
const TWO_ONE_SIDED = 0.9

const sideOf = ({ value, low, high }: Inferred) => ({ value, low, high })

function withinOf({ value, error, df, basis }: Inferred, size: 1 | 2): number | null {
  if (value === null || error === null || df === null || basis !== 'student') return null
  const { low, high } = arcsineBounds(value, error, df, size, TWO_ONE_SIDED)
  return Math.max(Math.abs(low), Math.abs(high))
}

/** A gap on common pairs with both scores on them. */
export function gapEstimate(found: Inference | null, one: Inferred, other: Inferred, size: 1 | 2): Gap {
  const gap = inferredOf(found)
  return { ...gap, one: sideOf(one), other: sideOf(other), within: withinOf(gap, size) }
}

/** Prompts on either side below which nothing is claimed of scores on different pairs. */
const FEWEST_PROMPTS = 5

/** At ±1 no two prompts differ: the error that Clopper and Pearson's bound would have as Student's. */
function errorOf({ error, basis, low, high, df }: Inferred, confidence: number): number {
  if (basis !== 'edge' || low === null || high === null) return error ?? 0
  return (high - low) / studentQuantile(1 - confidence, df ?? 1)
}

/**
 * The difference of two scores on pairs of their own, on the arcsine scale as a paired gap is.
 *
 * `covariance` is that of the two scores by prompts both have pairs of (0 without such prompts): leaving it out makes
 * intervals too short where the two lean apart within a prompt. Degrees of freedom by Welch and Satterthwaite. Nothing is
 * claimed where a side is too small for an interval or has under 5 prompts. Satterthwaite 1946; Welch 1947.
 */
export function unpairedDifference(one: Inferred, other: Inferred, covariance: number, confidence: number): Gap {
  const sides = { one: sideOf(one), other: sideOf(other) }
  if (one.value === null || other.value === null) return { ...UNKNOWN, ...sides, within: null }
  const value = one.value - other.value
  const counts = {
    told: Math.min(one.told, other.told),
    prompts: Math.min(one.prompts, other.prompts),
    taking: Math.min(one.taking, other.taking),
  }
  const none = { ...counts, value, low: null, high: null, p: null, error: null, df: null, within: null, ...sides }
  const [v, w] = [errorOf(one, confidence) ** 2, errorOf(other, confidence) ** 2]
  const variance = v + w - 2 * covariance
  const isKnown = [one, other].every(
    ({ low, high, prompts }) => low !== null && high !== null && prompts >= FEWEST_PROMPTS,
  )
  if (!isKnown || variance <= 0 || Math.abs(value) >= 2)
    return { ...none, basis: counts.told === 0 ? 'nothing' : 'few' }
  const error = Math.sqrt(variance)
  const df = (v + w) ** 2 / (v ** 2 / (one.df ?? 1) + w ** 2 / (other.df ?? 1))
  const x = value / 2
  const t = (Math.asin(x) * 2 * Math.sqrt(1 - x * x)) / error
  const gap: Inferred = {
    ...{ value, error, df, ...counts, basis: 'student', p: studentTail(t, df) },
    ...arcsineBounds(value, error, df, 2, confidence),
  }
  return { ...gap, ...sides, within: withinOf(gap, 2) }
}
