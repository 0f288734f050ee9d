import { z } from 'zod'
import { BASES } from '@/lib/statistics/jackknife'

const number = z.number().nullable()
const basis = z.enum(BASES)

/** The pairs behind a score, by what rater and factor say of them. */
export const countsSchema = z.strictObject({
  c: z.number().describe('c concordant'),
  d: z.number().describe('d discordant'),
  tm: z.number().describe('tm factor ties'),
  th: z.number().describe('th preference ties'),
  thm: z.number().describe('thm both'),
  absent: z.number().describe('absent: no value'),
})

/** What a number rests on. Numbers of the first edition say nothing of it, and are judged by that edition's rule. */
const evidenceSchema = z.strictObject({
  basis: basis.exactOptional(),
  told: z.number().exactOptional().describe('told: pairs told apart'),
  prompts: z.number().exactOptional().describe('prompts: prompts with a pair that counts'),
  taking: z.number().exactOptional().describe('taking: prompts with a pair told apart'),
  error: number.exactOptional().describe('error: standard error'),
  df: number.exactOptional().describe('df: degrees of freedom'),
})

/**
 * A factor score as it is built and stored. A stored report is read by the same schema, and a report's file says what its
 * keys mean in these words. A number added later is `exactOptional`: reports published before it do not have it.
 */
export const scoreSchema = z.strictObject({
  rater: z.string(),
  factor: z.string(),
  ...countsSchema.shape,
  n: z.number().describe('n = c + d + tm'),
  coverage: number.describe('coverage = (c + d) / n'),
  score: number,
  low: number.describe('low and high: interval'),
  high: number,
  p: number.describe('p: against 0, with the prompt as the unit'),
  q: number.describe('q: p after Benjamini-Hochberg over the family'),
  ...evidenceSchema.shape,
})
export type Score = Readonly<z.infer<typeof scoreSchema>>

/** How much more a model follows a factor than people do, as it is built and stored. */
export const gapSchema = z.strictObject({
  rater: z.string(),
  reference: z.string(),
  factor: z.string(),
  /** Paired: both scores on the pairs both decided; otherwise each on its own pairs. */
  paired: z.boolean(),
  /** Pairs both decided on (paired) or the model's n (unpaired). */
  n: z.number(),
  modelScore: number,
  referenceScore: number,
  gap: number,
  low: number,
  high: number,
  p: number,
  q: number,
  ...evidenceSchema.shape,
  /** Share of these pairs that the factor tells apart; of pairs of their own the smaller one. */
  coverage: number.exactOptional(),
  /** The intervals of both scores on these pairs. */
  modelLow: number.exactOptional(),
  modelHigh: number.exactOptional(),
  referenceLow: number.exactOptional(),
  referenceHigh: number.exactOptional(),
  /** The smallest margin in which the gap lies for sure, by two one-sided tests; `null` without an interval. */
  within: number.exactOptional(),
})
export type Gap = Readonly<z.infer<typeof gapSchema>>
