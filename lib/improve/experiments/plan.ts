import { z } from 'zod'
import { budgetSchema, EXPERIMENT_PARTS } from '@/lib/protocol/run-plan'
import { templateSchema } from '@/lib/protocol/template'

/** judge: a verdict's instruction changes. writer: a writer's does. raters: two raters that the dataset has already. */
export const EXPERIMENT_KINDS = ['judge', 'writer', 'raters'] as const
export type ExperimentKind = (typeof EXPERIMENT_KINDS)[number]

export const PARTS = EXPERIMENT_PARTS
/** The code of each part in a byte a prompt; 0: the prompt takes no part. */
export const partCode = (part: (typeof PARTS)[number]): number => PARTS.indexOf(part) + 1

/**
 * Judges: J0 as it is, J1 guided by the largest gaps, J2 control with random factors, J3 examples, J4 a person's own edit,
 * J5 guidance that a model rewrites, JE another endpoint or model. Writers: A0 first answer, A1 revised without feedback
 * (control), A2 with the model's own verdict, A3 with another judge's, A4 with irrelevant feedback (control), A5 guided, A6
 * random factors (control), A7 best of n, AE another endpoint or model. R1 … R9: a pair of raters that are there.
 */
export const JUDGE_ARMS = ['J0', 'J1', 'J2', 'J3', 'J4', 'J5', 'JE'] as const
export const WRITER_ARMS = ['A0', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'AE'] as const

/** What an arm is compared to besides the baseline; `null`: it has no control, or is one. */
export const CONTROL_OF: Readonly<Record<string, string | null>> = {
  J1: 'J2',
  J3: 'J2',
  J4: 'J2',
  J5: 'J2',
  A2: 'A1',
  A3: 'A4',
  A5: 'A6',
  A7: 'A1',
}
const CONTROLS: readonly string[] = ['J2', 'A1', 'A4', 'A6']

export const servedSchema = z.object({ endpoint: z.string().min(1).max(60), model: z.string().trim().min(1).max(200) })
export type Served = z.infer<typeof servedSchema>

export const armSchema = z.object({
  key: z.string().regex(/^[JAR][0-9E]$/),
  /** Another one than the experiment's own: who answers (JE, AE), or whose verdict is the feedback (A3). */
  served: servedSchema.nullable(),
  /** Of raters that are there: ids such as `r3`, before and after. */
  raters: z.object({ before: z.string(), after: z.string() }).nullable(),
  /** A person's own instruction (J4), before it is frozen. */
  instructions: z.string().max(8000).nullable(),
})
export type Arm = z.infer<typeof armSchema>

export const OUTCOMES = ['movement', 'agreement', 'wins'] as const
/** What the verdict rests on. movement: towards people along frozen gaps. agreement: with people. wins: against A0, by the outside judge. */
export type Outcome = (typeof OUTCOMES)[number]

const sizeSchema = z.object({
  prompts: z.int(),
  pairs: z.int(),
  /** Of the test part, where facts are counted: prompts with a source. */
  sourced: z.int().optional(),
})
export const partSizesSchema = z.object({ development: sizeSchema, validation: sizeSchema, test: sizeSchema })

/** What the dataset was to the experiment when it was made. */
const foundSchema = z.object({
  /** Whose choices are the reference, in words. */
  people: z.string(),
  sizes: partSizesSchema,
  /** A hash of people's choices on the prompts that take part. */
  choices: z.string(),
  /** Prompts that take no part, as the instruction that is tested shows them, or what is connected with them. */
  shown: z.int(),
})

/** What an experiment does, frozen before its first call. */
export const experimentPlanSchema = z.object({
  version: z.literal(1),
  kind: z.enum(EXPERIMENT_KINDS),
  /** Id of one annotator; `null`: all people, by majority. */
  annotator: z.string().nullable(),
  /** Whose instruction is changed; `null` for raters that are there. */
  served: servedSchema.nullable(),
  /** A judge that takes no part in the loop (writers). */
  outside: servedSchema.nullable(),
  arms: z.array(armSchema).min(1).max(12),
  /** The verdict of a judge, and of the blind judging of texts. */
  verdict: templateSchema.nullable(),
  outcome: z.enum(OUTCOMES),
  split: z.object({ seed: z.int(), development: z.int(), validation: z.int(), test: z.int() }),
  /** Prompts that were drawn; `null`: all that can take part. */
  prompts: z.int().positive().nullable(),
  /** Factors that guidance names. */
  guided: z.int().min(1).max(8),
  /** Rounds of rewriting (J5), and answers that the best is taken of (A7, by the model's own verdicts or the factor model). */
  rounds: z.int().min(1).max(3),
  best: z.object({ of: z.int().min(2).max(4), by: z.enum(['verdicts', 'factors']) }),
  /** Arms that also write for the five score levels, on the test part. */
  levels: z.array(z.string()),
  /** Writers: the outside judge counts the facts of each text of the test part that its source does not support. */
  facts: z.boolean().default(false),
  budget: budgetSchema.nullable(),
  concurrency: z.int().positive(),
  temperature: z.number().min(0).max(2).nullable(),
  seed: z.int().nullable(),
  maxTokens: z.int().positive(),
  mode: z.enum(['live', 'batch']),
  /** A person reads the wording before it is frozen, and opens the test part; `false`: it goes on by itself. */
  stops: z.boolean(),
  /** Version of the software's method. */
  method: z.int(),
  found: foundSchema.optional(),
})
export type ExperimentPlan = z.infer<typeof experimentPlanSchema>

/** Whether an arm is what the others are compared to. */
export const isBaseline = (key: string): boolean => key === 'J0' || key === 'A0'
export const isControl = (key: string): boolean => CONTROLS.includes(key)
/** Arms that may win: neither the baseline nor a control. */
export const isTreatment = (key: string): boolean => !isBaseline(key) && !isControl(key)

/** Arms that may win and did not fall away. */
export const treatmentsLeft = (arms: readonly Pick<Arm, 'key'>[], left: readonly { readonly arm: string }[]) =>
  arms.filter(({ key }) => isTreatment(key) && !left.some(({ arm }) => arm === key))
