import { z } from 'zod'
import { SCALES } from './template'

/** How far the answers of a judge repeat, asked the same twice. */
export const repeatedSchema = z.object({
  n: z.int(),
  /** Share of the responses with the same answer twice. */
  same: z.number().nullable(),
  statistic: z.enum(['kappa', 'spearman']),
  value: z.number().nullable(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
})
export type Repeated = z.infer<typeof repeatedSchema>

/** What is known of a judged factor beside its numbers, kept with them. */
export const factorDetailsSchema = z.object({
  question: z.string(),
  definition: z.string(),
  unit: z.string(),
  range: z.tuple([z.number(), z.number().nullable()]),
  epsilon: z.number(),
  direction: z.enum(['better', 'worse', 'neither']),
  reference: z.string(),
  scale: z.enum(SCALES).nullable(),
  endpoint: z.string(),
  model: z.string(),
  /** The template, or the steps, that made it. */
  templates: z.array(z.object({ key: z.string(), version: z.int() })),
  runId: z.string(),
  /** Responses asked about, and how many of the answers could not be read. */
  asked: z.int(),
  unreadable: z.int(),
  repeated: repeatedSchema.nullable(),
})
export type FactorDetails = z.infer<typeof factorDetailsSchema>
