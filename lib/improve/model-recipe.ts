import { z } from 'zod'
import { recipeOrigin } from './recipe-factors'

/** A model of a rater’s choices by factors, to take away: the reward of a text is Σ weight · t(value) / scale. */
export const modelRecipe = z.strictObject({
  ...recipeOrigin,
  kind: z.literal('factor-model'),
  /** Found on prompts held out: how often it is right, and its log loss (a coin: .693). */
  expected: z.strictObject({ accuracy: z.number(), logLoss: z.number() }),
})
export type ModelRecipe = z.output<typeof modelRecipe>
