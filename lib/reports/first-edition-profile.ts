import { z } from 'zod'
import type { Profile } from '@/lib/profile/profile'
import { RATER_KINDS, RATER_SETTINGS } from '@/lib/words/rater'
import { ESTIMATORS } from '@/lib/words/score'

const number = z.number().nullable()
const interval = { value: number, low: number, high: number }
const estimate = z.strictObject(interval)
const counted = z.strictObject({ ...interval, n: z.number() })
const similarities = { kendall: estimate, spearman: estimate, pearson: estimate }

const orders = z.strictObject({ both: z.number(), flipped: z.number(), flipRate: estimate, firstShown: counted })

const rater = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(RATER_KINDS),
  setting: z.enum(RATER_SETTINGS).nullable(),
  decided: z.number(),
  ties: z.number(),
  missing: z.number(),
  orders: orders.nullable(),
  of: number,
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

const ceiling = z.strictObject({
  by: z.enum(['annotators', 'prompts']),
  splits: z.number(),
  factors: z.number(),
  ...similarities,
})

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
        p: number,
        q: number,
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

const score = z.strictObject({
  rater: z.string(),
  factor: z.string(),
  c: z.number(),
  d: z.number(),
  tm: z.number(),
  th: z.number(),
  thm: z.number(),
  absent: z.number(),
  n: z.number(),
  coverage: number,
  score: number,
  low: number,
  high: number,
  p: number,
  q: number,
})

const gap = z.strictObject({
  rater: z.string(),
  reference: z.string(),
  factor: z.string(),
  paired: z.boolean(),
  n: z.number(),
  modelScore: number,
  referenceScore: number,
  gap: number,
  low: number,
  high: number,
  p: number,
  q: number,
})

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly()

/** A profile as reports froze it before version 2, brought up to what is shown now: what it did not hold stays empty. */
function upgrade(stored: unknown): unknown {
  const isFirst = typeof stored === 'object' && stored !== null && 'version' in stored && stored.version === 1
  if (!isFirst) return stored
  const { raters = [], factors = [], ...rest } = stored as { raters?: object[]; factors?: object[]; version: number }
  const NONE = { value: null, low: null, high: null }
  const effects = ({ both, flipped }: { both: number; flipped: number }) => ({
    ...{ both, flipped },
    flipRate: { ...NONE, value: both === 0 ? null : flipped / both },
    firstShown: { ...NONE, n: 0 },
  })
  return {
    ...rest,
    version: 2,
    raters: raters.map((each) =>
      'orders' in each && each.orders ? { ...each, orders: effects(each.orders as never) } : each,
    ),
    factors: factors.map((each) => ({ ...each, sameAs: null })),
    ...{ ceiling: null, people: null, generationGaps: [], lengthOnly: [] },
  }
}

/** A profile as reports of the first edition hold it. It never changes, whatever is added to the profiles of today. */
export const firstEditionProfile: z.ZodType<Profile> = z.preprocess(
  upgrade,
  z.strictObject({
    version: z.literal(2),
    settings,
    method: z.enum(['cluster-bootstrap', 'cluster-robust']),
    pairs: z.number(),
    prompts: z.number(),
    reference: z.string().nullable(),
    raters: list(rater),
    factors: list(factor),
    scores: list(score),
    gaps: list(gap),
    alignments: list(alignment),
    agreements: list(agreement),
    ceiling: ceiling.nullable(),
    people: people.nullable(),
    generationGaps: list(generationGap),
    lengthOnly: list(score),
  }),
)
