import { z } from 'zod'
import { templateSchema } from './template'

/** Those that a person plans by themselves. */
export const PLANNED_KINDS = ['factors', 'discrimination', 'generation'] as const
export type PlannedKind = (typeof PLANNED_KINDS)[number]
/** The last three belong to experiments: texts of arms, blind judging of two texts, and a rewriting of guidance. */
export const RUN_KINDS = [...PLANNED_KINDS, 'writing', 'contests', 'rewriting'] as const
export type RunKind = (typeof RUN_KINDS)[number]

export const LEVELS = [1, 2, 3, 4, 5] as const

/** Groups that are judged first: for the estimate, and for a look at the answers before the rest is paid. */
export const TRIAL_GROUPS = 5

/** US dollars for a million tokens. */
export const priceSchema = z.object({ input: z.number().min(0), output: z.number().min(0), batch: z.number().min(0) })
export type Price = z.infer<typeof priceSchema>

export const budgetSchema = z.object({ unit: z.enum(['usd', 'tokens']), amount: z.number().positive() })
export type Budget = z.infer<typeof budgetSchema>

/** Development: what guidance may grow from. Validation: chooses the winner. Test: opened once. */
export const EXPERIMENT_PARTS = ['development', 'validation', 'test'] as const
export type ExperimentPart = (typeof EXPERIMENT_PARTS)[number]

/** A template of an experiment's run, with the texts of the experiment that it shows and the one that it makes. */
const runStageSchema = z.object({
  /** The arm that it is asked for. */
  arm: z.string(),
  /** Slots of texts that are shown: the one to revise, feedback on it, or the two that are compared. */
  shown: z.array(z.string()),
  feedback: z.string().nullable(),
  /** Slots that its answers are kept in, one a variant, such as `A0` and a second draft; empty where the answer is a verdict. */
  writes: z.array(z.string()),
})
export type RunStage = z.infer<typeof runStageSchema>

/** What a run does, frozen when it is made, so that every answer can be explained later. */
export const runPlanSchema = z.object({
  kind: z.enum(RUN_KINDS),
  /** In the order of `RunCall.stage`. */
  templates: z.array(templateSchema).min(1),
  /** Blocks that its groups are worked on in. */
  blocks: z.int().min(0),
  /** Calls of each template. */
  planned: z.array(z.int().min(0)),
  structured: z.boolean(),
  logprobs: z.boolean(),
  temperature: z.number().min(0).max(2).nullable(),
  seed: z.int().nullable(),
  maxTokens: z.int().positive(),
  concurrency: z.int().positive(),
  budget: budgetSchema.nullable(),
  price: priceSchema.nullable(),
  /** The first so many groups are asked twice, to see how far answers repeat. */
  repeated: z.int().min(0),
  /** Factors: the sum of the answers makes the model a rater as well. */
  ratesPairs: z.boolean(),
  /** The rater a run makes; `null`: none. */
  rater: z.string().nullable(),
  mode: z.enum(['live', 'batch']),
  /** Seed of the drawn order, and of how many groups the sample was drawn. */
  sampleSeed: z.int(),
  groupsOf: z.int().min(0),
  /** A run of an experiment: what each template (stage) is for. */
  experiment: z
    .object({
      id: z.uuid(),
      part: z.enum(EXPERIMENT_PARTS),
      /** Its place in the programme of the part, such as `judge`, `draft` or `contest-outside`. */
      round: z.string(),
      /** In the order of `templates`. */
      stages: z.array(runStageSchema),
    })
    .nullable()
    .default(null),
})
export type RunPlan = z.infer<typeof runPlanSchema>
