import { z } from 'zod'
import { SCALES } from './template'

/** How alike two measurements of the same responses are: of a judge asked twice, or of two sources. */
const agreementSchema = z.object({
  n: z.int(),
  /** Share of the responses with the same answer twice. */
  same: z.number().nullable(),
  statistic: z.enum(['kappa', 'spearman']),
  value: z.number().nullable(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
})
/** `with`: the label of what it is compared with. */
export const comparisonSchema = agreementSchema.extend({ with: z.string(), kind: z.enum(['people', 'judge', 'rule']) })
export type Comparison = z.infer<typeof comparisonSchema>

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
  /** Responses with a value, of all runs together; factors that were judged before this was kept lack it. */
  measured: z.int().optional(),
  /** Responses asked about, and how many of the answers could not be read. */
  asked: z.int(),
  unreadable: z.int(),
  /** The same question asked twice; `null`: it was not. */
  repeated: agreementSchema.nullable(),
  /** With an imported label of the same name, with another judge, with the rule that estimates the same. */
  comparisons: z.array(comparisonSchema).default([]),
})
export type FactorDetails = z.infer<typeof factorDetailsSchema>
