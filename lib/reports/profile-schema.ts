import { z } from 'zod'
import type { Profile } from '@/lib/profile/profile'
import { gapSchema, scoreSchema } from '@/lib/profile/score'
import { BASES } from '@/lib/statistics/jackknife'
import { RATER_KINDS, RATER_SETTINGS } from '@/lib/words/rater'
import { ESTIMATORS } from '@/lib/words/score'

const number = z.number().nullable()
const interval = { value: number, low: number, high: number }
const estimate = z.strictObject(interval)
const counted = z.strictObject({ ...interval, n: z.number() })
const similarities = { kendall: estimate, spearman: estimate, pearson: estimate }

const tested = { p: number, q: number, basis: z.enum(BASES) }
const orders = z.strictObject({
  both: z.number(),
  flipped: z.number(),
  flipRate: estimate,
  firstShown: counted.extend(tested),
})
const side = z.strictObject({ first: counted, excess: counted, ...tested })
const family = z.strictObject({ tests: z.number(), raters: z.number(), factors: z.number(), orders: z.number() })

const rater = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(RATER_KINDS),
  setting: z.enum(RATER_SETTINGS).nullable(),
  decided: z.number(),
  ties: z.number(),
  missing: z.number(),
  orders: orders.nullable(),
  side: side.nullable(),
  of: number,
  corrected: z.literal(true).exactOptional(),
})

const alignment = z.strictObject({
  rater: z.string(),
  reference: z.string(),
  factors: z.number(),
  paired: z.boolean(),
  ...similarities,
})

const agreement = z.strictObject({
  first: z.string(),
  second: z.string(),
  n: z.number(),
  agreement: estimate,
  decided: z.number(),
  agreementWithoutTies: estimate,
  kappa: estimate,
})

const modelCeiling = z.strictObject({
  rater: z.string(),
  splits: z.number(),
  factors: z.number(),
  pairs: z.number(),
  prompts: z.number(),
  model: z.strictObject(similarities),
  people: z.strictObject(similarities),
  difference: z.strictObject(similarities),
})
const ceiling = z.strictObject({ models: z.array(modelCeiling).readonly() })

const generationGap = z.strictObject({
  name: z.string(),
  discrimination: z.string(),
  generation: z.string(),
  factors: z.number(),
  alignment: z.strictObject(similarities),
  byFactor: z
    .array(
      z.strictObject({
        ...interval,
        factor: z.string(),
        discrimination: number,
        generation: number,
        discriminationN: z.number(),
        generationN: z.number(),
        ...tested,
      }),
    )
    .readonly(),
})

const factor = z.strictObject({
  id: z.string(),
  label: z.string(),
  missing: z.number(),
  sameAs: z.string().nullable(),
})

const settings = z.strictObject({
  estimator: z.enum(ESTIMATORS),
  confidence: z.number(),
  seed: z.number(),
  replicates: z.number(),
  generationPairs: z.enum(['all', 'adjacent']).exactOptional(),
})

const people = z.strictObject({ annotators: z.number(), krippendorff: counted, fleiss: counted })

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly()

/** A profile as reports of today's edition hold it, field by field: what is not named here cannot enter one. */
export const profileSchema: z.ZodType<Profile> = z.strictObject({
  version: z.literal(3),
  families: z.strictObject({ main: family, others: family }),
  settings,
  method: z.enum(['cluster-bootstrap', 'cluster-robust']),
  pairs: z.number(),
  prompts: z.number(),
  sampleOf: z.strictObject({ pairs: z.number(), prompts: z.number() }).exactOptional(),
  reference: z.string().nullable(),
  raters: list(rater),
  factors: list(factor),
  scores: list(scoreSchema),
  gaps: list(gapSchema),
  alignments: list(alignment),
  agreements: list(agreement),
  ceiling: ceiling.nullable(),
  people: people.nullable(),
  generationGaps: list(generationGap),
  lengthOnly: list(scoreSchema),
})
