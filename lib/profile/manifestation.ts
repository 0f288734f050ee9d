import { MISSING } from '@/lib/words/rater'
import type { FactorInput } from './profile'

/** Half of the ninth decimal: differences are rounded there, so that 0.1 + 0.2 − 0.3 is no difference. */
const ROUNDING = 5e-10
const ABSENT = MISSING + 1

/**
 * Which response of each pair has more of a factor: +1 the first, −1 the second, 0 neither, MISSING where the factor has
 * no value for one of them.
 *
 * sign(v(a) − v(b)) after rounding to 9 decimals; 0 when the difference is at most the factor's ε (METHOD §2).
 * `a` and `b` hold a response index for each pair. O(pairs).
 *
 * @example manifestation({ values: Float64Array.of(3, 1), epsilon: 0 }, Int32Array.of(0), Int32Array.of(1)) // [1]
 */
export function manifestation(
  { values, epsilon }: Pick<FactorInput, 'values' | 'epsilon'>,
  a: Int32Array,
  b: Int32Array,
): Int8Array {
  const signs = new Int8Array(signCodes({ values, epsilon }, a, b).buffer)
  for (let pair = 0; pair < signs.length; pair++) signs[pair] = (signs[pair] as number) - 1
  return signs
}

/** The same with 1 added, so that two bits hold it: 0 the second, 1 neither, 2 the first, 3 no value. */
export function signCodes(
  { values, epsilon }: Pick<FactorInput, 'values' | 'epsilon'>,
  a: Int32Array,
  b: Int32Array,
): Uint8Array {
  const codes = new Uint8Array(a.length)
  const least = epsilon + ROUNDING
  for (let pair = 0; pair < codes.length; pair++) {
    const difference = (values[a[pair] as number] as number) - (values[b[pair] as number] as number)
    // Without branches: which way a difference points is hard to predict.
    codes[pair] = Number.isNaN(difference) ? ABSENT : 1 + Number(difference >= least) - Number(difference <= -least)
  }
  return codes
}
