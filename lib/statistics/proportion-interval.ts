import type { Estimate } from './estimate'
import { studentQuantile } from './student-t'

/** How often something happened among pairs, and how that is spread over prompts. */
export type ClusteredCount = {
  readonly hits: number
  readonly n: number
  /** The sum over prompts of (hits in it − share · pairs in it)². */
  readonly squares: number
  /** Prompts with at least one of the pairs. */
  readonly clusters: number
}

/**
 * A share with an interval that allows for pairs of one prompt being alike and never leaves [0, 1].
 *
 * Wilson's score interval (1927) with the effective number of pairs in place of n and Student's t with G − 1 degrees of
 * freedom for G prompts (Korn and Graubard 1998; Franco et al. 2019). The effective number is share(1 − share) / V, with V
 * the cluster-robust variance, squares / n² · G/(G − 1); at most n. At a share of 0 or 1, where V is 0 whatever n is, it is
 * G: as if the pairs of a prompt were one. The value is `null` without pairs, the bounds with fewer than two prompts.
 *
 * @example proportionInterval({ hits: 8, n: 10, squares: 1.6, clusters: 10 }, 0.95) // { value: .8, low: .4270…, high: .9554… }
 */
export function proportionInterval({ hits, n, squares, clusters }: ClusteredCount, confidence: number): Estimate {
  if (n === 0) return { value: null, low: null, high: null }
  const value = hits / n
  if (clusters < 2) return { value, low: null, high: null }
  const spread = value * (1 - value)
  const variance = (squares / n ** 2) * (clusters / (clusters - 1))
  const effective = spread === 0 ? clusters : Math.min(n, spread / variance)
  const square = studentQuantile(1 - confidence, clusters - 1) ** 2
  const middle = (value + square / (2 * effective)) / (1 + square / effective)
  const reach = Math.sqrt((square * spread) / effective + (square / effective) ** 2 / 4) / (1 + square / effective)
  return { value, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) }
}
