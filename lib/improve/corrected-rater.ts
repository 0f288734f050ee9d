import { z } from 'zod'
import { correctionRecipe } from './correction-recipe'

/** What is kept with a corrected judge: how it was made, and of what, so that it can be seen to be stale. */
export const correctedDetails = z.strictObject({
  recipe: correctionRecipe,
  /** The dataset as it was then. */
  datasetVersion: z.int(),
  judge: z.strictObject({ index: z.int(), name: z.string() }),
  madeAt: z.iso.datetime(),
  /** Whose choices and which factors it goes by: to be made again in the same way. */
  choice: z.strictObject({
    annotator: z.string().nullable(),
    ticked: z.array(z.string()).readonly(),
    without: z.array(z.string()).readonly(),
  }),
  /** SHA-256 of people's choices, and of the judge's verdicts. */
  madeOf: z.strictObject({ people: z.string(), verdicts: z.string() }),
})
export type CorrectedDetails = z.output<typeof correctedDetails>

/** What may have changed since a corrected judge was made: then it is stale. */
export type Stale = 'labels' | 'verdicts' | 'factors'

export const correctedName = (judge: string): string => `${judge} (corrected)`
