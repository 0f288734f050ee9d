import { z } from 'zod'
import { PAIR_GROUPS } from '@/lib/pairs/pair-group'
import {
  CHOICE_FILTERS,
  LABEL_FILTERS,
  PEOPLE_FILTERS,
  RATERS_FILTERS,
  SIGN_FILTERS,
  VOTE_FILTERS,
} from '@/lib/pairs/pairs-query'

const MOST_NAME = 300
const MOST_TEMPLATE = 4000
const MOST_TEXT = 1000
const MOST_LIST = 60
const LARGEST_SEED = 2 ** 31 - 1

const name = z.string().min(1).max(MOST_NAME)
const size = z.number().min(0)
const seed = z.int().min(0).max(LARGEST_SEED)
const percent = z.int().min(0).max(100)
const held = <Value extends z.ZodType>(value: Value) => value.nullable().default(null)

/** What an experiment on a writer teaches: its own verdicts over its own answers, or its revisions against its first answers. */
export const SIGNALS = ['verdicts', 'revisions'] as const
export type Signal = (typeof SIGNALS)[number]

/** Whose choices become chosen and rejected: raters by their id (`r3`). */
const sourceSchema = z.discriminatedUnion('kind', [
  /** People: their majority, or the only one; or one annotator of several. */
  z.strictObject({ kind: z.literal('people'), annotator: held(name) }),
  /** A judge, as it is or corrected. */
  z.strictObject({ kind: z.literal('rater'), rater: name }),
  /** A model's verdicts over its own responses, where both orders gave the same. */
  z.strictObject({ kind: z.literal('own'), rater: name }),
  /** Texts of an experiment on a writer. */
  z.strictObject({
    kind: z.literal('experiment'),
    experiment: z.uuid(),
    signal: z.enum(SIGNALS),
    /** `null`: all that have such pairs. */
    arm: held(z.string().regex(/^A[0-9E]$/)),
    /** Only where a judge outside the loop says the same, in both orders. */
    outside: z.boolean().default(false),
    /** Only where people's factor model gives the chosen text the larger reward. */
    reward: z.boolean().default(false),
  }),
])
export type TrainingSource = Readonly<z.infer<typeof sourceSchema>>
export type ExperimentSource = Extract<TrainingSource, { readonly kind: 'experiment' }>

/** The filter of a list of pairs, as the page “Pairs” or a gap hands it over; always in the order of the dataset. */
const pairsSchema = z.strictObject({
  factor: held(name),
  model: held(name),
  group: held(z.enum(PAIR_GROUPS)),
  text: held(z.string().min(1).max(MOST_TEXT)),
  votes: held(z.enum(VOTE_FILTERS)),
  people: held(z.enum(PEOPLE_FILTERS)),
  raters: held(z.enum(RATERS_FILTERS)),
  labels: held(z.enum(LABEL_FILTERS)),
  rater: held(name),
  choice: held(z.enum(CHOICE_FILTERS)),
  sign: held(z.enum(SIGN_FILTERS)),
  least: held(size),
  most: held(size),
  wordsLeast: held(size),
  wordsMost: held(size),
  slice: held(name),
  value: held(z.string().max(MOST_TEXT)),
  sort: z.literal('order').default('order'),
})

const filtersSchema = z.strictObject({
  /** The least margin: |strength| where the rater gave one, else the log-odds of people's votes. */
  margin: held(size),
  /** The least share of people's readable labels that are the most frequent one, of at least two. */
  agreement: held(z.number().min(0).max(1)),
  /** The most unsupported facts, a count or a share, that the chosen response may have, by a judged factor. */
  unsupported: held(z.strictObject({ factor: name, most: size })),
  /** Metadata: a pair must have one of the values named for each column. */
  slices: z
    .array(z.strictObject({ column: name, value: z.string().max(MOST_TEXT) }))
    .max(MOST_LIST)
    .default([]),
  pairs: held(pairsSchema),
})

const targetSchema = z.strictObject({
  factor: name,
  /** `people`: their score on the pairs that both they and the source decided. */
  target: z.union([z.literal('people'), z.number().min(-1).max(1)]).default('people'),
})
export type BalanceTarget = Readonly<z.infer<typeof targetSchema>>

/** Where a template puts what. */
export const PLACES = { prompt: '{prompt}', source: '{source}' } as const
const DEFAULT_TEMPLATE = `${PLACES.prompt}\n\nSource:\n${PLACES.source}`

/** The last message of the user where there is a source; without one it is the prompt alone. */
const templateSchema = z
  .string()
  .max(MOST_TEMPLATE)
  .refine((template) => Object.values(PLACES).every((place) => template.split(place).length === 2), {
    error: `A template needs ${PLACES.prompt} and ${PLACES.source}, each once.`,
  })

const splitSchema = z
  .strictObject({ train: percent, validation: percent, test: percent })
  .refine(({ train, validation, test }) => train + validation + test === 100 && train > 0, {
    error: 'The shares of train, validation and test must add up to 100 %, and train needs some.',
  })

/** Everything that determines a training file made of a dataset's version. */
export const trainingRecipeSchema = z.strictObject({
  source: sourceSchema.default({ kind: 'people', annotator: null }),
  filters: filtersSchema.prefault({}),
  balance: z
    .array(targetSchema)
    .max(MOST_LIST)
    .refine((targets) => new Set(targets.map(({ factor }) => factor)).size === targets.length, {
      error: 'A factor can have one target only.',
    })
    .default([]),
  /** Balances by how much chosen and rejected differ as well, not only by which has more. */
  alsoSizes: z.boolean().default(false),
  /** Rows may come twice, so that fewer pairs are balanced away. */
  repeat: z.boolean().default(false),
  /** Ties are written too, where the format can say them. */
  ties: z.boolean().default(false),
  /** The id of a training format. */
  format: z.string().min(1).max(40).default('trl-preference'),
  template: templateSchema.default(DEFAULT_TEMPLATE),
  /** Shares of prompts with what is connected to them, in percent. */
  split: splitSchema.default({ train: 80, validation: 10, test: 10 }),
  seed: seed.default(1),
  /** A share of the prompts, in percent, that is in no file: drawn by a seed of its own, so that several recipes share it. */
  heldOut: held(z.strictObject({ share: z.int().min(1).max(99), seed: seed.default(1) })),
})
export type TrainingRecipe = Readonly<z.infer<typeof trainingRecipeSchema>>

/** What a builder begins with: people's choices, every pair, nothing balanced. */
export const DEFAULT_RECIPE: TrainingRecipe = trainingRecipeSchema.parse({})

export const TRAINING_PARTS = ['train', 'validation', 'test'] as const
export type TrainingPart = (typeof TRAINING_PARTS)[number]
