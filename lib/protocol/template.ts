import { z } from 'zod'
import { TASKS } from '@/lib/words/task'

/** How an answer is counted: no/yes as 0/1, a whole number from 1 to 5, or a whole number from 0. */
export const SCALES = ['yes-no', 'one-to-five', 'count'] as const
export type Scale = (typeof SCALES)[number]

/** What the judge sees of a response: its text alone, its prompt too, or the source as well. */
export const SCOPES = ['response', 'prompt', 'source'] as const
export type Scope = (typeof SCOPES)[number]

/**
 * What a template asks for. Those from `extract` to `cover` are the steps of judging by atomic facts; those from `draft` on
 * belong to experiments: a response, a response written anew, and guidance for a judge.
 */
export const TEMPLATE_KINDS = [
  'question',
  'extract',
  'verify',
  'focus',
  'key-facts',
  'cover',
  'verdict',
  'write',
  'draft',
  'revise',
  'rewrite',
] as const
export type TemplateKind = (typeof TEMPLATE_KINDS)[number]

/** `json`: an object that a schema checks. `prose`: a reason that ends in the score or verdict. `published`: such prose, read by the rule of the study it comes from. */
const REPLIES = ['json', 'prose', 'published'] as const

const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')

/** Characters of what a model is told, all that is added to it included. */
export const MOST_INSTRUCTION = 8000

/** The most examples that a judge is shown. */
export const MOST_EXAMPLES = 8
/** Characters of all examples together: a judge reads and is paid for them with every pair. */
export const MOST_EXAMPLE_CHARACTERS = 16_000

/** A pair that people judged, shown to a judge before the one that it is asked about. */
const exampleSchema = z.object({
  prompt: z.string(),
  source: z.string().nullable(),
  first: z.string(),
  second: z.string(),
  /** The one that people chose: A is the first. */
  better: z.enum(['A', 'B']),
  /** Where it was taken from: such a prompt is never tested on again. Never sent to a model. */
  from: z.object({ dataset: z.object({ id: z.int(), name: z.string() }), prompt: z.int() }).optional(),
})
export type Example = z.infer<typeof exampleSchema>

/** What an experiment found of an instruction: kept with it, so that whoever chooses it can look why. */
const evidenceSchema = z.object({
  experiment: z.uuid(),
  dataset: z.object({ id: z.int(), name: z.string() }),
  arm: z.string(),
  /** Whether it is shown to be better than the instruction before. */
  improved: z.boolean(),
  /** The verdict in words, with its numbers. */
  text: z.string().max(1000),
  /** When the test part was read. */
  at: z.iso.datetime(),
})
export type Evidence = z.infer<typeof evidenceSchema>

/** A question to a language model, as data. A changed text is a new version; answers say which version they answer. */
export const templateSchema = z.object({
  key: key.max(60),
  version: z.int().positive(),
  kind: z.enum(TEMPLATE_KINDS),
  label: z.string().trim().min(1).max(60),
  /** One sentence a reader of the chart understands. */
  question: z.string().trim().min(1).max(300),
  /** What the model is told; the texts and the form of the answer are added to it. */
  instructions: z.string().trim().min(1).max(MOST_INSTRUCTION),
  scale: z.enum(SCALES).nullable(),
  scope: z.enum(SCOPES),
  reply: z.enum(REPLIES),
  /** Ask for a reason before the answer; without one it is cheaper, and nobody can look why. */
  reasoned: z.boolean().default(true),
  /** Ask for one token and weigh its alternatives, where the endpoint gives log-probabilities. */
  weighed: z.boolean(),
  /** Display only: whether more of it is usually better. */
  direction: z.enum(['better', 'worse', 'neither']),
  /** Tasks it is offered for; empty: all. */
  tasks: z.array(z.enum(TASKS)),
  reference: z.string().max(300),
  /** Verdicts: they stand with the texts, never among the instructions. */
  examples: z.array(exampleSchema).max(MOST_EXAMPLES).optional(),
  /** Never sent to a model. */
  evidence: evidenceSchema.optional(),
})
export type Template = z.infer<typeof templateSchema>

/** Whether an answer says which of two responses is better. */
export const isRated = ({ kind, direction, scale }: Pick<Template, 'kind' | 'direction' | 'scale'>): boolean =>
  kind === 'question' && direction !== 'neither' && scale !== 'count'
