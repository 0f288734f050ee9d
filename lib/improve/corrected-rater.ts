import { z } from 'zod'
import { correctionRecipe } from './correction-recipe'

/** What is kept with a corrected judge: how it was made, and of what, so that it can be seen to be stale. */
export const correctedDetails = z.strictObject({
  recipe: correctionRecipe,
  /** The dataset as it was then. */
  datasetVersion: z.int(),
  judge: z.strictObject({ index: z.int(), name: z.string() }),
  madeAt: z.iso.datetime(),
  /** SHA-256 of people's choices, and of the judge's verdicts. */
  madeOf: z.strictObject({ people: z.string(), verdicts: z.string() }),
})
export type CorrectedDetails = z.output<typeof correctedDetails>

/** What may have changed since a corrected judge was made: then it is stale. */
export type Stale = 'labels' | 'verdicts' | 'factors'

export const correctedName = (judge: string): string => `${judge} (corrected)`
