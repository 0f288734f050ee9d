import type { Similarity } from '@/lib/statistics/alignment-interval'
import { shuffled } from '@/lib/statistics/clusters'
import { meanOfColumns } from '@/lib/statistics/columns'
import type { Estimate } from '@/lib/statistics/estimate'
import { MISSING } from '@/lib/words/rater'
import { compare, eachSimilarity, type Shared, sharedFactors } from './build-alignments'
import { estimateMirrored, minus, type Replicated } from './estimate'
import { estimatePanel } from './estimate-panel'
import { majority } from './majority'
import type { Ceiling, ModelCeiling, RaterInput } from './profile'
import type { Study } from './study'

/** Ways to halve the annotators that are tried: all there are, or so many of them. */
const MOST_SPLITS = 10
/** The same for all models together, and the pairs × factors passed over for them: about as long as the rest of a profile. */
const MOST_PANELS = 24
const AFFORDABLE = 6e7
/** Annotators up to whom every way to halve them is listed. */
const LISTED = 10
const FEWEST_FACTORS = 3

/** The annotators in the first half: every way to halve them once, or a seeded choice of the ways. */
function halvesOf(annotators: number, most: number, seed: number): readonly ReadonlySet<number>[] {
  const size = Math.floor(annotators / 2)
  if (annotators > LISTED)
    return Array.from({ length: most }, (_, at) => new Set(shuffled(annotators, seed + at).subarray(0, size)))
  const ways: number[][] = []
  const choose = (from: number, chosen: number[]): void => {
    if (chosen.length === size) ways.push(chosen)
    else for (let next = from; next < annotators; next++) choose(next + 1, [...chosen, next])
  }
  choose(0, [])
  // With an even number each halving comes up twice, once from either side.
  const distinct = annotators % 2 === 0 ? ways.filter((way) => way[0] === 0) : ways
  return Array.from(shuffled(distinct.length, seed).subarray(0, most), (at) => new Set(distinct[at]))
}

type Halves = readonly [RaterInput, RaterInput]

function splitsOf(people: readonly RaterInput[], most: number, seed: number): readonly Halves[] {
  return halvesOf(people.length, most, seed).map((first) => [
    majority(people.filter((_, at) => first.has(at))),
    majority(people.filter((_, at) => !first.has(at))),
  ])
}

/** A party of raters on the pairs that every one of them decided. */
function onCommonPairs(party: readonly RaterInput[]) {
  const common = new Uint8Array(party[0]?.choices.length ?? 0).fill(1)
  for (const { choices } of party)
    for (let pair = 0; pair < common.length; pair++) if (choices[pair] !== 1 && choices[pair] !== -1) common[pair] = 0
  const only = ({ choices, ...rater }: RaterInput): RaterInput => {
    const own = new Int8Array(common.length).fill(MISSING)
    for (let pair = 0; pair < own.length; pair++) if (common[pair] === 1) own[pair] = choices[pair] ?? MISSING
    return { ...rater, choices: own }
  }
  return { common, raters: party.map(only) }
}

/** Pairs that are marked, and the prompts that have one. */
function countMarked({ clusters: { order, starts } }: Study, marks: Uint8Array) {
  let [pairs, prompts] = [0, 0]
  for (let prompt = 0; prompt + 1 < starts.length; prompt++) {
    const before = pairs
    for (let place = starts[prompt] ?? 0; place < (starts[prompt + 1] ?? 0); place++)
      pairs += marks[order[place] ?? 0] ?? 0
    if (pairs > before) prompts++
  }
  return { pairs, prompts }
}

/** One way to halve the annotators: the profiles of its halves and of a model, two and two. */
type Split = {
  readonly model: readonly [readonly Shared[], readonly Shared[]]
  readonly people: readonly Shared[]
  readonly pairs: number
  readonly prompts: number
}

function splitWith(study: Study, halves: Halves, model: RaterInput): readonly Split[] {
  const { common, raters } = onCommonPairs([...halves, model])
  const { pairs, prompts } = countMarked(study, common)
  if (pairs === 0) return []
  const [ones = [], others = [], models = []] = estimatePanel(study, raters, {
    places: [0, 1, 2],
    comparisons: [],
  }).scores
  const people = sharedFactors(study, ones, others).filter(({ factor }) => models[factor]?.value != null)
  if (people.length < FEWEST_FACTORS) return []
  const sides = [ones, others].map((half) =>
    people.flatMap(({ factor }): readonly Shared[] => {
      const [one, other] = [models[factor], half[factor]]
      return one && other ? [{ factor, one, other }] : []
    }),
  )
  const [first = [], second = []] = sides
  return [{ model: [first, second], people, pairs, prompts }]
}

const NONE: Replicated = { value: null, replicates: new Float64Array(0) }

function meanOf(compared: readonly Replicated[]): Replicated {
  const values = compared.flatMap(({ value }) => value ?? [])
  if (values.length === 0) return NONE
  return {
    value: values.reduce((sum, value) => sum + value, 0) / values.length,
    replicates: meanOfColumns(compared.map(({ replicates }) => replicates)),
  }
}

/** No similarity lies beyond 1. */
function within({ value, low, high }: Estimate): Estimate {
  return { value, low: low === null ? null : Math.max(-1, low), high: high === null ? null : Math.min(1, high) }
}

/** Both similarities and their difference: the mean over the splits in which all of them are defined. */
function sidesOf(study: Study, splits: readonly Split[], prompts: number, similarity: Similarity) {
  const compared = splits
    .map(({ model, people }) => ({
      model: model.map((shared) => compare(shared, similarity)),
      people: compare(people, similarity),
    }))
    .filter(({ model, people }) => [...model, people].every(({ value }) => value !== null))
  const model = meanOf(compared.flatMap((each) => each.model))
  const people = meanOf(compared.map((each) => each.people))
  return {
    model: within(estimateMirrored(study, model, prompts)),
    people: within(estimateMirrored(study, people, prompts)),
    difference: estimateMirrored(study, minus(model, people), prompts),
  }
}

const least = (values: readonly number[]): number => values.reduce((low, value) => Math.min(low, value))

function modelCeiling(study: Study, halves: readonly Halves[], model: RaterInput): readonly ModelCeiling[] {
  const splits = halves.flatMap((each) => splitWith(study, each, model))
  if (splits.length === 0) return []
  const prompts = least(splits.map((split) => split.prompts))
  const { kendall, spearman, pearson } = eachSimilarity((similarity) => sidesOf(study, splits, prompts, similarity))
  const of = (which: 'model' | 'people' | 'difference') => ({
    kendall: kendall[which],
    spearman: spearman[which],
    pearson: pearson[which],
  })
  return [
    {
      rater: model.id,
      splits: splits.length,
      factors: least(splits.map(({ people }) => people.length)),
      pairs: least(splits.map(({ pairs }) => pairs)),
      prompts,
      ...{ model: of('model'), people: of('people'), difference: of('difference') },
    },
  ]
}

/**
 * What a model reaches against people, beside what people reach against each other, like with like.
 *
 * The annotators are halved, each half's majority is a rater. On the pairs that both halves and the model decided, the
 * model's profile is compared with one half's, and so is the other half's; the same with the halves exchanged. Averaged over
 * the ways to halve them. Intervals of both and of their difference from the same resampled prompts; none under ten prompts. `null` with fewer than two annotators: then nobody can know how alike
 * people are among themselves. Splits that leave fewer than three distinct factors do not count. O(pairs × factors × splits
 * × models).
 */
export function buildCeiling(study: Study): Ceiling | null {
  const { people } = study
  if (people.length < 2) return null
  const judges = study.raters.filter(({ kind }) => kind === 'model')
  const passes = study.factors.length * study.clusters.order.length
  const most = Math.floor(Math.min(MOST_PANELS, AFFORDABLE / Math.max(1, passes)) / Math.max(1, judges.length))
  const halves = splitsOf(people, Math.min(MOST_SPLITS, Math.max(1, most)), study.settings.seed)
  const models = judges.flatMap((model) => modelCeiling(study, halves, model))
  return models.length === 0 ? null : { models }
}
