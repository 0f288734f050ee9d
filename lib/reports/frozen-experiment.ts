import { z } from 'zod'
import { EXPERIMENT_KINDS } from '@/lib/improve/experiments/plan'
import { experimentResultSchema } from '@/lib/improve/experiments/result'

const size = z.strictObject({ prompts: z.number().int(), pairs: z.number().int() })
/** A model by its name; where it is served is the operator's business. */
const served = z.strictObject({ model: z.string() }).nullable()

/** An experiment as a report holds it: what was done and what the test part said; no text of any pair. */
export const frozenExperiment = z.strictObject({
  id: z.uuid(),
  question: z.string(),
  /** Whose choices are the reference, in words. */
  people: z.string(),
  plan: z.strictObject({
    kind: z.enum(EXPERIMENT_KINDS),
    served,
    outside: served,
    arms: z.array(z.strictObject({ key: z.string(), served })).readonly(),
  }),
  sizes: z.strictObject({ development: size, validation: size, test: size }),
  /** The sentences that an arm was told, where they were composed from factors. */
  guidance: z.array(z.strictObject({ arm: z.string(), text: z.string() })).readonly(),
  openedAt: z.string().nullable(),
  result: experimentResultSchema,
})
export type FrozenExperiment = z.output<typeof frozenExperiment>

/** How many experiments a report holds at most. */
export const MOST_EXPERIMENTS = 3
