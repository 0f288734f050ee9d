import { z } from 'zod'
import { templateSchema } from '@/lib/protocol/template'

/** A factor's gap on the development part: the model's score minus people's, and its weight −gap/Σ|gap| in the movement. */
export const frozenGapSchema = z.object({
  factor: z.string(),
  label: z.string(),
  people: z.number(),
  model: z.number(),
  gap: z.number(),
  weight: z.number(),
  pairs: z.int(),
})
export type FrozenGap = z.infer<typeof frozenGapSchema>

/** What the development part says, before anything is worded. */
export const developmentSchema = z.object({
  prompts: z.int(),
  pairs: z.int(),
  /** The largest first. */
  gaps: z.array(frozenGapSchema),
  /** Factors that guidance names, and those of its control. */
  targeted: z.array(z.string()),
  random: z.array(z.string()),
  /** Share of the baseline's verdicts that could be read, and its agreement with people, as far as known. */
  baseline: z.object({ agreement: z.number().nullable(), readable: z.number().nullable() }),
  /** Rounds of rewriting: the guidance of each and its agreement on the development part. */
  rounds: z.array(z.object({ guidance: z.string(), agreement: z.number().nullable() })),
  /** Why an arm falls away, such as too few disagreements for examples. */
  left: z.array(z.object({ arm: z.string(), reason: z.string() })),
})
export type Development = z.infer<typeof developmentSchema>

/** The instruction of an arm, as it is asked from validation on. */
export const wordingSchema = z.object({
  arm: z.string(),
  /** The sentences that were added to the instruction; '' where there are none. A person may edit them until they are frozen. */
  guidance: z.string().max(6000),
  edited: z.boolean(),
  /** The complete templates of the arm, by step: `verdict` for judges; `draft`, `revise` … for writers. */
  templates: z.array(z.object({ step: z.string(), template: templateSchema })),
})
export type Wording = z.infer<typeof wordingSchema>
export const wordingsSchema = z.array(wordingSchema)

/** How the arms did on validation. */
export const validationSchema = z.object({
  /** As in the result. */
  relabelled: z.literal(true).optional(),
  prompts: z.int(),
  pairs: z.int(),
  arms: z.array(
    z.object({
      arm: z.string(),
      /** The plan's outcome against the baseline, and against the arm's control. */
      value: z.number().nullable(),
      overControl: z.number().nullable(),
    }),
  ),
  /** The one planned test; `null`: no arm could be compared. */
  winner: z.string().nullable(),
  /** Share of pairs whose correctness changes (agreement), or the spread of the outcome; what the test part can show follows. */
  changing: z.number().nullable(),
  smallest: z.number().nullable(),
})
export type Validation = z.infer<typeof validationSchema>
