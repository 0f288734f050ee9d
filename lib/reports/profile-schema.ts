import { z } from 'zod'
import { ESTIMATORS, type Profile } from '@/lib/profile/profile'

const number = z.number().nullable()
const estimate = z.strictObject({ value: number, low: number, high: number })
const orders = z.strictObject({ both: z.number(), flipped: z.number() }).nullable()

const rater = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['human', 'model']),
  setting: z.enum(['discrimination', 'generation']).nullable(),
  decided: z.number(),
  ties: z.number(),
  missing: z.number(),
  orders,
  of: number,
})

const score = z.strictObject({
  rater: z.string(),
  factor: z.string(),
  c: z.number(),
  d: z.number(),
  tm: z.number(),
  th: z.number(),
  thm: z.number(),
  absent: z.number(),
  n: z.number(),
  coverage: number,
  score: number,
  low: number,
  high: number,
  p: number,
  q: number,
})

const gap = z.strictObject({
  rater: z.string(),
  reference: z.string(),
  factor: z.string(),
  paired: z.boolean(),
  n: z.number(),
  modelScore: number,
  referenceScore: number,
  gap: number,
  low: number,
  high: number,
  p: number,
  q: number,
})

const alignment = z.strictObject({
  rater: z.string(),
  reference: z.string(),
  factors: z.number(),
  paired: z.boolean(),
  kendall: estimate,
  spearman: estimate,
  pearson: estimate,
})

const agreement = z.strictObject({
  first: z.string(),
  second: z.string(),
  n: z.number(),
  agreement: estimate,
  decided: z.number(),
  agreementWithoutTies: estimate,
  kappa: estimate,
})

/** A stored profile, field by field: what is not named here cannot enter a report. */
export const profileSchema: z.ZodType<Profile> = z.strictObject({
  version: z.literal(1),
  settings: z.strictObject({
    estimator: z.enum(ESTIMATORS),
    confidence: z.number(),
    seed: z.number(),
    replicates: z.number(),
  }),
  method: z.enum(['cluster-bootstrap', 'cluster-robust']),
  pairs: z.number(),
  prompts: z.number(),
  reference: z.string().nullable(),
  raters: z.array(rater).readonly(),
  factors: z.array(z.strictObject({ id: z.string(), label: z.string(), missing: z.number() })).readonly(),
  scores: z.array(score).readonly(),
  gaps: z.array(gap).readonly(),
  alignments: z.array(alignment).readonly(),
  agreements: z.array(agreement).readonly(),
})
