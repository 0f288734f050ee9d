import { z } from 'zod'
import { LINT_IDS, SEVERITIES } from '@/lib/words/lint/lint-words'

const whole = z.int().nonnegative()

/** A share, or a ratio, and what it rests on; without ends where there is too little for an interval. */
const numberSchema = z
  .object({
    label: z.string(),
    unit: z.enum(['share', 'ratio']),
    value: z.number(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    n: whole,
    /** What n counts. */
    of: z.string(),
    prompts: whole,
  })
  .readonly()
export type LintNumber = z.infer<typeof numberSchema>

/** A row that shows what is meant; its texts are shortened. */
const exampleSchema = z
  .object({
    file: z.string(),
    line: whole,
    texts: z.array(z.object({ name: z.string(), text: z.string() }).readonly()).readonly(),
  })
  .readonly()
export type LintExample = z.infer<typeof exampleSchema>

const findingSchema = z
  .object({
    id: z.enum(LINT_IDS),
    severity: z.enum(SEVERITIES),
    /** What was found, or that nothing was, with what was looked at. */
    words: z.string(),
    numbers: z.array(numberSchema).readonly(),
    /** What to do about it; `null` where nothing is to be done. */
    remedy: z.string().nullable(),
    examples: z.array(exampleSchema).readonly(),
  })
  .readonly()
export type LintFinding = z.infer<typeof findingSchema>

/** What a lint says of a file, as it is printed and stored. */
export const lintSchema = z
  .object({
    version: z.literal(1),
    rows: whole,
    pairs: whole,
    /** Labels that decide a pair, of all raters. */
    choices: whole,
    prompts: whole,
    /** Of the prompts with rated responses, how many have their pairs looked at. */
    ratedShare: z.number(),
    /** Rows that no format could read: the ledger lists them. */
    unread: whole,
    maxTokens: whole,
    /** One for each check. */
    findings: z.array(findingSchema).readonly(),
  })
  .readonly()
export type LintReport = z.infer<typeof lintSchema>
