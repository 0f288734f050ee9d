import { z } from 'zod'
import type { Choice } from '@/lib/words/rater'
import { factorOdds, probabilityOf, recipeOrigin } from './recipe-factors'

/** A gain held out, its 95 % interval where there is one, and whether it was shown. */
const gain = z.strictObject({
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  shown: z.boolean(),
})

/** How verdicts of one judge are corrected towards people: all that applying it takes, and what it was made of. */
export const correctionRecipe = z.strictObject({
  ...recipeOrigin,
  kind: z.literal('correction'),
  judge: z.string(),
  /** The judge’s own verdict, from +1 (a) to −1 (b). */
  verdict: z.strictObject({ weight: z.number(), scale: z.number().positive(), penalty: z.number() }),
  ties: z.strictObject({
    /** The judge’s own share of ties, which is kept. */
    share: z.number().min(0).max(1),
    /** A tie where P is nearer to ½ than this. */
    threshold: z.number().min(0).max(0.5),
  }),
  /** Found on prompts held out. */
  expected: z.strictObject({ logLoss: gain, agreement: gain.nullable() }),
})
export type CorrectionRecipe = z.output<typeof correctionRecipe>

export type CorrectedVerdict = {
  /** That people choose the first response. */
  readonly probability: number
  readonly choice: Choice
  /** Factors without a value on one side: they add nothing. */
  readonly missing: number
}

/** What a probability says once ties are kept: 0 where it is nearer to ½ than the threshold. */
function choiceOf(probability: number, { threshold }: CorrectionRecipe['ties']): Choice {
  if (Math.abs(probability - 0.5) < threshold) return 0
  return probability > 0.5 ? 1 : probability < 0.5 ? -1 : 0
}

/**
 * A judge’s verdict after correction. `verdict` is graded: +1 the first response, −1 the second, halves where two orders
 * only half agree. `a` and `b` hold a value for each of the recipe’s factors, NaN where there is none.
 *
 * P(people choose a) = σ(β₀v/s₀ + Σ βₖ(tₖ(a) − tₖ(b))/sₖ).
 *
 * @example correctVerdict(recipe, 1, [120], [80]).choice // 1
 */
export function correctVerdict(
  recipe: CorrectionRecipe,
  verdict: number,
  a: ArrayLike<number>,
  b: ArrayLike<number>,
): CorrectedVerdict {
  const { value, missing } = factorOdds(recipe.factors, a, b)
  const probability = probabilityOf((recipe.verdict.weight * verdict) / recipe.verdict.scale + value)
  return { probability, choice: choiceOf(probability, recipe.ties), missing }
}
