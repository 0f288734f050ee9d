import { signsByPair } from '@/lib/statistics/columns'
import { type Compared, signCodes } from '@/lib/statistics/sign-codes'
import type { RaterInput } from './profile'
import type { Study } from './study'

/**
 * Which response of each pair has more of a factor: +1 the first, −1 the second, 0 neither, MISSING where the factor has
 * no value for one of them.
 *
 * sign(v(a) − v(b)) after rounding to 9 decimals; 0 when the difference is at most the factor's ε (METHOD §2).
 * `a` and `b` hold a response index for each pair. O(pairs).
 *
 * @example manifestation({ values: Float64Array.of(3, 1), epsilon: 0 }, Int32Array.of(0), Int32Array.of(1)) // [1]
 */
export function manifestation(factor: Compared, a: Int32Array, b: Int32Array): Int8Array {
  return signsOf(signCodes(factor, a, b))
}

/** The same from the codes of `signCodes`. */
export const signsOf = (codes: Uint8Array): Int8Array => {
  const signs = new Int8Array(codes.length)
  for (let pair = 0; pair < signs.length; pair++) signs[pair] = (codes[pair] ?? 0) - 1
  return signs
}

/** A rater that always takes the response with more of a factor; a tie where the factor ties. */
export function signsAsRater(study: Study, factor: number): RaterInput {
  const { id = '', label = '' } = study.factors[factor] ?? {}
  const choices = signsByPair(study.signs[factor] ?? new Uint8Array(0), study.clusters.order)
  return { id, name: label, kind: 'model', setting: null, orders: null, choices }
}
