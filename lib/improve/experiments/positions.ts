import { MISSING } from '@/lib/words/rater'

/** Rounds as manifestations do (METHOD §2), so that 0.1 + 0.2 − 0.3 is no difference. */
const ROUNDING = 5e-10

/**
 * Which of two values is clearly more: +1 the first, −1 the second, 0 where they differ by the factor's ε or less; NaN where
 * one is missing.
 *
 * @example leanOf(3, 1, 0) // 1
 */
export function leanOf(one: number, other: number, epsilon: number): number {
  const difference = one - other
  if (Number.isNaN(difference)) return Number.NaN
  return Number(difference >= epsilon + ROUNDING) - Number(difference <= -epsilon - ROUNDING)
}

/** Where each text stands beside the response that people chose, by one factor. */
export const leansOf = (values: Float64Array, chosen: Float64Array, epsilon: number): Float64Array =>
  values.map((value, row) => leanOf(value, chosen[row] ?? Number.NaN, epsilon))

export const isDecided = (choice: number | undefined): boolean => choice === 1 || choice === -1
export const isRead = (choice: number | undefined): boolean => choice !== undefined && choice !== MISSING

/** Whether a choice takes the response with more of a factor (+1) or less (−1); NaN where either is not known. */
export const alongFactor = (sign: Int8Array, choices: Int8Array): Float64Array =>
  Float64Array.from(sign, (each, row) =>
    each === MISSING || !isDecided(choices[row]) ? Number.NaN : each * (choices[row] ?? 0),
  )
