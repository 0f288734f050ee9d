import { z } from 'zod'
import type { Transform } from './choice-source'

const TRANSFORMS = ['none', 'log1p'] as const satisfies readonly Transform[]

/** A factor as a recipe weighs it: weight · (t(a) − t(b)) / scale. */
export const recipeFactor = z.strictObject({
  factor: z.string(),
  label: z.string(),
  /** Of the extractor that measured it; another one may measure otherwise. */
  version: z.int(),
  origin: z.enum(['computed', 'imported', 'judged', 'custom']),
  transform: z.enum(TRANSFORMS),
  scale: z.number().positive(),
  weight: z.number(),
})
export type RecipeFactor = Readonly<z.output<typeof recipeFactor>>

/** What every recipe tells of itself. */
export const recipeOrigin = {
  product: z.literal('proclivity'),
  version: z.literal(1),
  dataset: z.strictObject({ name: z.string(), contentHash: z.string(), version: z.int() }),
  /** Whose choices it foresees, in words. */
  people: z.string(),
  trainedOn: z.strictObject({ pairs: z.int(), prompts: z.int() }),
  factors: z.array(recipeFactor).readonly(),
  /** The penalty of the factors’ weights. */
  penalty: z.number(),
}

const transformed = (value: number, transform: Transform): number => (transform === 'log1p' ? Math.log1p(value) : value)

/** What one value adds to the log odds of its response; NaN where there is none, or none that can be transformed. */
function valued({ transform, scale, weight }: RecipeFactor, value: number): number {
  const part = (weight * transformed(value, transform)) / scale
  return Number.isFinite(part) ? part : Number.NaN
}

export type Weighed = {
  readonly value: number
  /** Factors that add nothing, since a value is missing. */
  readonly missing: number
}

/**
 * What the factors add to the log odds of the first response. `a` and `b` hold a value for each factor, NaN where there is
 * none: such a factor adds nothing and is counted.
 *
 * @example factorOdds([{ ...length, transform: 'none', scale: 2, weight: 1 }], [5], [3]) // { value: 1, missing: 0 }
 */
export function factorOdds(factors: readonly RecipeFactor[], a: ArrayLike<number>, b: ArrayLike<number>): Weighed {
  let [value, missing] = [0, 0]
  for (const [at, factor] of factors.entries()) {
    const difference = valued(factor, a[at] ?? Number.NaN) - valued(factor, b[at] ?? Number.NaN)
    if (Number.isNaN(difference)) missing++
    else value += difference
  }
  return { value, missing }
}

/** The reward of one response: only differences between responses to one prompt mean anything. */
export function rewardOf(factors: readonly RecipeFactor[], values: ArrayLike<number>): Weighed {
  return factorOdds(
    factors,
    values,
    factors.map(() => 0),
  )
}

/** σ without overflow. */
export const probabilityOf = (odds: number): number =>
  odds >= 0 ? 1 / (1 + Math.exp(-odds)) : Math.exp(odds) / (1 + Math.exp(odds))
