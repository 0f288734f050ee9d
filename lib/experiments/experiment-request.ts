import { z } from 'zod'
import { EXPERIMENT_KINDS, OUTCOMES, servedSchema } from '@/lib/improve/experiments/plan'
import { budgetSchema } from '@/lib/protocol/run-plan'
import { rowNumber } from '@/lib/row-number'

const raterId = z.string().max(200)

const armRequest = z.object({
  key: z.string().regex(/^[JAR][0-9E]$/, 'No such arm'),
  /** JE, AE: who answers. A3: the other judge whose verdict is the feedback. */
  served: servedSchema.nullable().default(null),
  raters: z.object({ before: raterId, after: raterId }).nullable().default(null),
  instructions: z.string().max(8000).nullable().default(null),
})

/** What a person, or the command line, asks for. What is left out is as most want it. */
export const experimentRequest = z.object({
  datasetId: rowNumber,
  question: z.string().trim().min(1, 'Say what the experiment is to answer.').max(300),
  kind: z.enum(EXPERIMENT_KINDS),
  annotator: raterId.nullable().default(null),
  served: servedSchema.nullable().default(null),
  outside: servedSchema.nullable().default(null),
  /** The baseline need not be named, nor the control of an arm that has one. */
  arms: z.array(armRequest).min(1, 'Choose at least one arm.').max(12),
  verdict: z.object({ key: z.string(), version: z.int().positive() }).nullable().default(null),
  /** `null`: movement for judges, wins for writers. */
  outcome: z.enum(OUTCOMES).nullable().default(null),
  splitSeed: z.int32().default(1),
  /** Prompts to draw; `null`: all that can take part. */
  prompts: z.int().positive().nullable().default(null),
  guided: z.int().min(1).max(8).default(3),
  rounds: z.int().min(1).max(3).default(2),
  best: z.object({ of: z.int().min(2).max(4), by: z.enum(['verdicts', 'factors']) }).default({ of: 3, by: 'verdicts' }),
  levels: z
    .array(z.string())
    .max(4)
    .refine(
      (arms) => new Set(arms).size === arms.length,
      'An arm is named twice among those that write for score levels.',
    )
    .default([]),
  /** Writers: count unsupported facts on the test part. */
  facts: z.boolean().default(false),
  budget: budgetSchema.nullable().default(null),
  concurrency: z.int().min(1).max(4096).default(8),
  /** Not given: 0 for judges, .7 for writers. `null`: as the server has it. */
  temperature: z.number().min(0).max(2).nullable().optional(),
  seed: z.int().nullable().default(null),
  maxTokens: z.int().min(16).max(100_000).default(1000),
  mode: z.enum(['live', 'batch']).default('live'),
  stops: z.boolean().default(true),
})
export type ExperimentRequest = z.output<typeof experimentRequest>
/** The same as it may be written: what has a default may be left out. */
export type ExperimentInput = z.input<typeof experimentRequest>
