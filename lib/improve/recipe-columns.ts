import { z } from 'zod'

/** How a factor's values enter: the logarithm of one more for counts and other heavy tails, else as they are. */
export const TRANSFORMS = ['log1p', 'none'] as const
export type Transform = (typeof TRANSFORMS)[number]

const finite = z.number()

/** A factor as a recipe weighs it: weight · (t(a) − t(b)) / scale. */
export const factorColumn = z.strictObject({
  factor: z.string(),
  label: z.string(),
  /** Of the extractor that measured it; another one may measure otherwise. */
  version: z.int(),
  origin: z.enum(['computed', 'imported', 'judged', 'custom']),
  transform: z.enum(TRANSFORMS),
  scale: z.number().positive(),
  weight: finite,
})
export type FactorColumn = Readonly<z.output<typeof factorColumn>>

const transformed = (value: number, transform: Transform): number => (transform === 'log1p' ? Math.log1p(value) : value)

/**
 * What the factors add to the log odds of the first response. `a` and `b` hold a value for each column, NaN where there is
 * none: such a column adds nothing and is counted in `missing`.
 *
 * @example weighFactors([{ ...length, scale: 2, weight: 1, transform: 'none' }], [5], [3]) // { sum: 1, missing: 0 }
 */
export function weighFactors(
  columns: readonly FactorColumn[],
  a: ArrayLike<number>,
  b: ArrayLike<number>,
): { readonly sum: number; readonly missing: number } {
  let [sum, missing] = [0, 0]
  for (const [at, { transform, scale, weight }] of columns.entries()) {
    const difference = transformed(a[at] ?? Number.NaN, transform) - transformed(b[at] ?? Number.NaN, transform)
    if (Number.isNaN(difference)) missing++
    else sum += (weight * difference) / scale
  }
  return { sum, missing }
}

/** σ without overflow. */
export const probabilityOf = (logOdds: number): number =>
  logOdds >= 0 ? 1 / (1 + Math.exp(-logOdds)) : Math.exp(logOdds) / (1 + Math.exp(logOdds))
