import { type ClusterSums, countClusters, estimateOf, total } from './cluster-sums'
import { studentQuantile, studentTail } from './student-t'

export type RobustInterval = { readonly low: number | null; readonly high: number | null; readonly p: number | null }

const NONE: RobustInterval = { low: null, high: null, p: null }

/** Each prompt's influence on an estimate, by linearisation of the ratio (or of numerator / √(product)). */
function influences({ numerator, denominator, second }: ClusterSums): Float64Array {
  const [n, d, s] = [total(numerator), total(denominator), second && total(second)]
  const value = n / (s === null ? d : Math.sqrt(d * s))
  const result = new Float64Array(numerator.length)
  const root = s === null ? d : Math.sqrt(d * s)
  for (let i = 0; i < result.length; i++) {
    const shift =
      s === null || !second
        ? (value * (denominator[i] as number)) / d
        : (value * ((denominator[i] as number) / d + (second[i] as number) / s)) / 2
    result[i] = (numerator[i] as number) / root - shift
  }
  return result
}

/** Interval and p (against 0) from influences that sum to 0; `clusters` prompts take part. */
function fromInfluences(value: number, influence: Float64Array, clusters: number, confidence: number): RobustInterval {
  if (!Number.isFinite(value) || clusters < 2) return NONE
  let squares = 0
  for (let i = 0; i < influence.length; i++) squares += (influence[i] as number) ** 2
  const error = Math.sqrt((squares * clusters) / (clusters - 1))
  const reach = studentQuantile(1 - confidence, clusters - 1) * error
  const p = error === 0 ? (value === 0 ? 1 : 0) : studentTail(value / error, clusters - 1)
  return { low: value - reach, high: value + reach, p }
}

/**
 * Interval of an estimate that allows for pairs of one prompt being alike, from one pass over the data.
 *
 * Linearised (sandwich) variance of a ratio over clusters with the G/(G − 1) correction and Student's t with G − 1 degrees
 * of freedom (Liang and Zeger 1986; Cameron and Miller 2015). `null` bounds when the estimate is undefined or fewer than
 * two prompts take part. Not cut at ±1: a bound beyond says how little is known.
 *
 * @example robustInterval(sums, 0.95) // { low: .31, high: .42, p: 1e-12 }
 */
export function robustInterval(sums: ClusterSums, confidence: number): RobustInterval {
  return fromInfluences(estimateOf(sums), influences(sums), countClusters(sums), confidence)
}

/**
 * The same for the difference of two estimates: by prompt when they rest on the same pairs, so that what both share
 * cancels; each prompt also carries both when the pairs differ, which covers unpaired comparisons.
 */
export function robustDifference(first: ClusterSums, second: ClusterSums, confidence: number): RobustInterval {
  const [a, b] = [influences(first), influences(second)]
  let clusters = 0
  for (let i = 0; i < a.length; i++) {
    if (first.denominator[i] !== 0 || second.denominator[i] !== 0) clusters++
    a[i] = (a[i] as number) - (b[i] as number)
  }
  return fromInfluences(estimateOf(first) - estimateOf(second), a, clusters, confidence)
}
