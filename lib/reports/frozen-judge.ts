import { z } from 'zod'

const told = z.strictObject({
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  p: z.number().nullable(),
  error: z.number(),
  pairs: z.number(),
  prompts: z.number(),
  basis: z.enum(['student', 'flips', 'few']),
})

const verdict = z.enum(['improved', 'knows', 'none', 'worse', 'against', 'few'])

/** What says whether a judge can be trusted, beside what the profile holds. */
export const frozenJudge = z.strictObject({
  id: z.string(),
  agreement: told.nullable(),
  person: told.nullable(),
  below: told.nullable(),
  disagreement: z
    .strictObject({
      pairs: z.number(),
      share: told.nullable(),
      right: told.nullable(),
      p: z.number().nullable(),
      kind: z.enum(['noisier', 'biased']).nullable(),
      refused: z.string().nullable(),
    })
    .nullable(),
})

/** What could be done about one gap when the report was published. */
export const frozenRemedies = z.strictObject({
  model: z.strictObject({ id: z.string(), name: z.string(), judged: z.boolean() }),
  factor: z.strictObject({ id: z.string(), label: z.string() }),
  more: z.boolean(),
  group: z.enum(['human-only', 'model-only']),
  pairs: z.number(),
  correction: z
    .strictObject({
      verdict,
      pairs: z.number(),
      judgeAlone: told.nullable(),
      corrected: told.nullable(),
      gain: told.nullable(),
      promptsNeeded: z.number().nullable(),
      refused: z.string().nullable(),
    })
    .nullable(),
  balanced: z.strictObject({ written: z.number(), of: z.number() }).nullable(),
})
