import { z } from 'zod'
import { OUTCOMES } from './plan'

/** A number of the test part with its interval at 1 − .05/look; see `Told`. */
export const measuredSchema = z.object({
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  p: z.number().nullable(),
  error: z.number(),
  pairs: z.int(),
  prompts: z.int(),
  basis: z.enum(['student', 'flips', 'few']),
  /** Prompts that change, where signs are flipped: so many can show no p under 2^(1 − them). */
  changing: z.int().optional(),
})
export type Measured = z.infer<typeof measuredSchema>
const measured = measuredSchema.nullable()

/**
 * improved: beats the baseline and its control. own: only by the loop's own judge. control: beats the baseline and is not shown
 * to beat its control. mixed: moves towards people, and agrees with them less or loses. none: no difference shown. worse. few: too
 * few prompts, or too few that change. unknown: it, or its control, could not be compared at all.
 */
export const ARM_VERDICTS = ['improved', 'own', 'control', 'mixed', 'none', 'worse', 'few', 'unknown'] as const
export type ArmVerdict = (typeof ARM_VERDICTS)[number]

/** A factor before and after, on the pairs (judges) or prompts (writers) that take part. */
const factorChangeSchema = z.object({
  factor: z.string(),
  label: z.string(),
  targeted: z.boolean(),
  /** Frozen on the development part. */
  weight: z.number(),
  before: z.number(),
  after: z.number(),
  people: z.number(),
  change: measured,
  /** |gap| after minus before, with its interval: above 0 it grew. */
  gapChange: measured,
  /** Of `gapChange`: Benjamini–Hochberg over the arm's factors. */
  q: z.number().nullable(),
})
export type FactorChange = z.infer<typeof factorChangeSchema>

const winsSchema = z.object({
  judge: z.enum(['own', 'outside']),
  against: z.enum(['baseline', 'chosen']),
  /** Share of prompts won, ties half. */
  raw: measured,
  /** Held to equal length. */
  lengthControlled: measured,
  /** Minus the control's win rate on the same prompts. */
  overControl: measured,
  /** Verdicts that could not be read, of those asked. */
  unreadable: z.int(),
  asked: z.int(),
})

const shareSchema = z.object({ value: z.number(), low: z.number(), high: z.number() })

export const armResultSchema = z.object({
  arm: z.string(),
  /** Raters that are there: their names. */
  names: z.object({ before: z.string(), after: z.string() }).nullable(),
  control: z.string().nullable(),
  /** The validation winner's one planned test; the others are exploratory. */
  planned: z.boolean(),
  verdict: z.enum(ARM_VERDICTS),
  /** The plan's outcome against the baseline (of wins the share minus ½) and the control: what the verdict rests on. */
  overBaseline: measured,
  overControl: measured,
  q: z.number().nullable(),
  /** The least change that this many prompts could have shown, and how many would show the change that was found. */
  smallest: z.number().nullable(),
  promptsNeeded: z.int().nullable(),
  movement: z.object({
    change: measured,
    overControl: measured,
    /** Σ w (people − before). */
    whole: measured,
    /** Fieller; `null` where the whole is not clear of 0. Over 1: it overshoots. */
    share: shareSchema.nullable(),
    /** Along the factors that guidance names, and along the others. */
    targeted: measured,
    untargeted: measured,
    /** Alignment of the profiles, as a description. */
    tauB: z.object({ before: z.number().nullable(), after: z.number().nullable() }),
  }),
  factors: z.array(factorChangeSchema),
  /** A person or a model worded it: which factors it names is not known, and none is called targeted. */
  namesUnknown: z.literal(true).optional(),
  agreement: z.object({ before: measured, after: measured, change: measured, overControl: measured }).nullable(),
  /** On the pairs that people and both decided. */
  kappa: z.object({ before: measured, after: measured, change: measured }).nullable(),
  /** Share of verdicts that change with the order. */
  flips: z.object({ before: measured, after: measured, change: measured }).nullable(),
  wins: z.array(winsSchema),
  /** The factor model's reward of the text, fitted on the development part. */
  reward: measured,
  /** The own judge's win rate minus the outside judge's. */
  selfBias: measured,
  length: z.object({ before: z.number(), after: z.number() }).nullable(),
  /** Share of texts, or verdicts, that stayed as they were. */
  unchanged: z.number().nullable(),
  /** Unsupported facts a text, where a judge counted them. */
  unsupported: z.object({ before: measured, after: measured, change: measured }).nullable(),
  calls: z.int(),
  tokens: z.number(),
  /** US dollars; `null`: a price is not known. */
  dollars: z.number().nullable(),
  dollarsPerPoint: z.number().nullable(),
  /** Pairs (judges) or prompts (writers) to read, the most improved and the most worsened first. */
  read: z.object({ improved: z.array(z.int()), worsened: z.array(z.int()) }),
  missing: z.int(),
})
export type ArmResult = z.infer<typeof armResultSchema>

/** What the test part says, frozen when it was read. */
export const experimentResultSchema = z.object({
  version: z.literal(1),
  outcome: z.enum(OUTCOMES),
  look: z.int(),
  /** .05/look. */
  level: z.number(),
  prompts: z.int(),
  pairs: z.int(),
  /** People's choices on these prompts are not what they were when the experiment was made: labels came while it ran. */
  relabelled: z.literal(true).optional(),
  arms: z.array(armResultSchema),
  /** The score levels before and after, of chosen arms: PROFILE's own measure. */
  generation: z.array(
    z.object({
      arm: z.string(),
      factors: z.array(
        z.object({
          factor: z.string(),
          label: z.string(),
          people: z.number().nullable(),
          before: measured,
          after: measured,
          change: measured,
        }),
      ),
    }),
  ),
})
export type ExperimentResult = z.infer<typeof experimentResultSchema>
