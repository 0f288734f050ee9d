import { fisherTail } from './student-t'

/** An estimate with its variance and the degrees of freedom that this variance has. */
export type Group = { readonly value: number; readonly variance: number; readonly degrees: number }

/** Its F, the degrees of freedom above and below it, and p. */
export type Heterogeneity = {
  readonly f: number
  readonly first: number
  readonly second: number
  readonly p: number
}

/**
 * Whether several estimates could be one and the same number: p small means that they differ.
 *
 * The approximate F test for groups whose variances differ and are themselves estimated (James 1951; Welch 1951): weights
 * w = 1/V, F = Σw(θ − θ̄)²/(K − 1) / (1 + 2(K − 2)λ/(K² − 1)) on K − 1 and (K² − 1)/(3λ) degrees of freedom, with
 * λ = Σ(1 − w/Σw)²/degrees. Of two it is Welch's t, squared. `null` with fewer than two, or with one that has no variance.
 *
 * @example welchJames([{ value: 0.1, variance: 0.01, degrees: 20 }, { value: 0.5, variance: 0.01, degrees: 20 }])
 */
export function welchJames(groups: readonly Group[]): Heterogeneity | null {
  const k = groups.length
  if (k < 2 || groups.some(({ variance, degrees }) => !(variance > 0 && degrees > 0))) return null
  const total = groups.reduce((sum, { variance }) => sum + 1 / variance, 0)
  const mean = groups.reduce((sum, { value, variance }) => sum + value / variance, 0) / total
  let [between, lambda] = [0, 0]
  for (const { value, variance, degrees } of groups) {
    between += (value - mean) ** 2 / variance
    lambda += (1 - 1 / (variance * total)) ** 2 / degrees
  }
  const f = between / (k - 1) / (1 + (2 * (k - 2) * lambda) / (k * k - 1))
  const second = (k * k - 1) / (3 * lambda)
  return { f, first: k - 1, second, p: fisherTail(f, k - 1, second) }
}
