import type { Transform } from './choice-source'
import type { ModelWeight } from './factor-model'
import { probabilityOf } from './recipe-factors'

/** What one factor adds to the log odds that the first response is chosen. */
export type Contribution = {
  readonly factor: string
  readonly label: string
  readonly a: number
  readonly b: number
  readonly value: number
}

/** Why a factor model expects the first response or the second; the largest contribution first. */
export type Contributions = {
  /** That the first response is chosen. */
  readonly chance: number
  readonly contributions: readonly Contribution[]
  /** Factors without a value on one side: they add nothing. */
  readonly missing: readonly string[]
}

export type ValuedFactor = Pick<ModelWeight, 'factor' | 'label' | 'weight' | 'scale'> & {
  readonly transform: Transform
  /** The values of the two responses; NaN where there is none. */
  readonly a: number
  readonly b: number
}

/**
 * The contributions β·d/s of each factor to what a model expects of one pair, and the chance σ of their sum.
 *
 * @example contributionsOf([{ ...length, weight: 1, scale: 2, transform: 'none', a: 5, b: 3 }]).contributions[0].value // 1
 */
export function contributionsOf(factors: readonly ValuedFactor[]): Contributions {
  const valued = factors.map(({ factor, label, weight, scale, transform, a, b }) => {
    const of = transform === 'log1p' ? Math.log1p : (value: number) => value
    return { factor, label, a, b, value: (weight * (of(a) - of(b))) / scale }
  })
  const contributions = valued.filter(({ value }) => Number.isFinite(value))
  return {
    chance: probabilityOf(contributions.reduce((sum, { value }) => sum + value, 0)),
    contributions: contributions.sort((one, other) => Math.abs(other.value) - Math.abs(one.value)),
    missing: valued.filter(({ value }) => !Number.isFinite(value)).map(({ label }) => label),
  }
}
