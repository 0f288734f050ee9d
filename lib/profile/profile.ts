import type { Sides } from '@/lib/statistics/columns'
import type { CountedEstimate, Estimate } from '@/lib/statistics/estimate'
import type { Basis } from '@/lib/statistics/jackknife'
import type { RaterKind, RaterSetting } from '@/lib/words/rater'
import type { AlignmentMeasure, Estimator } from '@/lib/words/score'
import type { Gap, Score } from './score'

/** One rater's preferences: `choices[i]` is +1 (a), −1 (b), 0 (tie) or `MISSING` on pair i. */
export type RaterInput = {
  readonly id: string
  readonly name: string
  readonly kind: RaterKind
  readonly setting: RaterSetting | null
  readonly choices: Int8Array
  /** The two verdicts on each pair, in terms of a and b, `MISSING` where unreadable or not asked; `null`: one order only. */
  readonly orders: { readonly shown: Int8Array; readonly swapped: Int8Array } | null
  /** A judge whose verdicts were corrected towards people. */
  readonly corrected?: true
}

type NamedFactor = { readonly id: string; readonly label: string; readonly epsilon: number }

/** One factor's values, one per response; NaN = not applicable. `signs`, where they are known already, as `SignedFactor`. */
export type FactorInput = NamedFactor & { readonly values: Float32Array | Float64Array; readonly signs?: Uint8Array }

/** The same by the code of its sign on each pair (`signCodes`): an eighth of the memory, and all that most numbers need. */
export type SignedFactor = NamedFactor & {
  readonly signs: Uint8Array
  /** What both responses of some pairs (ascending) have: of those that will be asked for. */
  readonly sampled?: Sides & { readonly pairs: Int32Array }
}

/** Everything a profile is computed from. All pair arrays have the same length. */
export type ProfileInput = {
  /** Index into each factor's `values` of the first and the second response of each pair. */
  readonly a: Int32Array
  readonly b: Int32Array
  /** Prompt (resampling unit) of each pair, any non-negative integers below `prompts`. */
  readonly prompt: Int32Array
  readonly prompts: number
  readonly raters: readonly RaterInput[]
  readonly factors: readonly FactorInput[]
  /** The last so many pairs were derived from the levels that generation raters wrote for: no one else saw them. */
  readonly derived?: number
  /** Who wrote each response: a place in `names`, −1 where nobody is named. Not given where no response has an author. */
  readonly authors?: { readonly names: readonly string[]; readonly of: Int32Array }
}

/** The same without values. */
export type SignedInput = Omit<ProfileInput, 'factors'> & { readonly factors: readonly SignedFactor[] }

/** What a profile can be built of. */
export type StudyInput = Omit<ProfileInput, 'factors'> & { readonly factors: readonly (FactorInput | SignedFactor)[] }

export type ProfileSettings = {
  readonly estimator: Estimator
  /** Confidence of the intervals, e.g. 0.95. */
  readonly confidence: number
  readonly seed: number
  /** Bootstrap replicates. */
  readonly replicates: number
  /** How intervals are taken; by the size of the data where it is not given. */
  readonly method?: IntervalMethod
  /** Which pairs of a writer's score levels are compared: all, as when not given, or neighbours only. */
  readonly generationPairs?: GenerationPairs
}

export type GenerationPairs = 'all' | 'adjacent'

export type IntervalMethod = 'cluster-bootstrap' | 'cluster-robust'

/** The similarities of two profiles, each with its interval. */
export type Similarities = Readonly<Record<AlignmentMeasure, Estimate>>

export type Alignment = Similarities & {
  readonly rater: string
  readonly reference: string
  /** Factors both profiles have. Under 3: the three similarities are `null`. */
  readonly factors: number
  /** True when both profiles were taken on the pairs both decided. */
  readonly paired: boolean
}

/** How alike people's own profiles are, as the first edition had it: not on the pairs that models were compared on. */
export type FirstCeiling = Similarities & {
  /** Halves of the annotators where there were several, else halves of the prompts. */
  readonly by: 'annotators' | 'prompts'
  readonly splits: number
  readonly factors: number
}

/** A model, and people's other half, each against one half of the annotators, on the pairs that all three decided. */
export type ModelCeiling = {
  readonly rater: string
  /** Ways to halve the annotators that the numbers are the mean of. */
  readonly splits: number
  /** Distinct factors, pairs and prompts, in the way that has fewest. */
  readonly factors: number
  readonly pairs: number
  readonly prompts: number
  readonly model: Similarities
  readonly people: Similarities
  /** `model` minus `people`. */
  readonly difference: Similarities
}

/** What people reach among themselves, beside each model that judged pairs which several annotators decided. */
export type Ceiling = { readonly models: readonly ModelCeiling[] }

/** How far several annotators agree beyond chance. */
export type PeopleAgreement = {
  readonly annotators: number
  /** n: pairs at least two of them labelled. */
  readonly krippendorff: CountedEstimate
  /** n: pairs all of them labelled. */
  readonly fleiss: CountedEstimate
}

/** A model that both judged and wrote: how much closer to people it is when it judges. */
export type GenerationGap = {
  readonly name: string
  readonly discrimination: string
  readonly generation: string
  readonly factors: number
  /** alignment(discrimination) − alignment(generation). */
  readonly alignment: Similarities
  readonly byFactor: readonly (Estimate & {
    readonly factor: string
    readonly discrimination: number | null
    readonly generation: number | null
    /** `value` is score(generation) − score(discrimination); n of each side. */
    readonly discriminationN: number
    readonly generationN: number
    readonly p: number | null
    readonly q: number | null
    readonly basis?: Basis
  })[]
}

/** A judge asked in both orders. */
export type OrderEffects = {
  /** Pairs with a readable verdict in both orders. */
  readonly both: number
  readonly flipped: number
  readonly flipRate: Estimate
  /** Share of the readable verdicts for one side that name the response shown first; ½ is no bias. */
  readonly firstShown: CountedEstimate & Tested
}

/** A judge that saw the pairs in one order, the first response first as far as anybody knows. */
export type SideEffect = Tested & {
  /** Share of its decided pairs on which it chose the first response. */
  readonly first: CountedEstimate
  /** How much oftener than people, on the pairs both decided; than on every other pair, where there are no people. */
  readonly excess: CountedEstimate
}

/** A test against no effect; without `p`, of the first edition, which made none. */
export type Tested = { readonly p?: number | null; readonly q?: number | null; readonly basis?: Basis }

/** All tests among which a sentence, a filter or a ranking chooses, so that q is corrected over them. */
export type Family = {
  readonly tests: number
  readonly raters: number
  readonly factors: number
  /** Tests of what the order of presentation does. */
  readonly orders: number
}

export type Agreement = {
  readonly first: string
  readonly second: string
  /** Pairs both labelled, ties included. */
  readonly n: number
  readonly agreement: Estimate
  /** Pairs neither called a tie. */
  readonly decided: number
  readonly agreementWithoutTies: Estimate
  readonly kappa: Estimate
}

export type RaterSummary = {
  readonly id: string
  readonly name: string
  readonly kind: RaterKind
  readonly setting: RaterSetting | null
  readonly decided: number
  readonly ties: number
  readonly missing: number
  readonly orders: OrderEffects | null
  readonly side?: SideEffect | null
  /** For the majority of several annotators: how many voted. */
  readonly of: number | null
  /** A judge whose verdicts were corrected towards people: it takes part only where it was chosen. */
  readonly corrected?: true
}

export type FactorSummary = {
  readonly id: string
  readonly label: string
  readonly missing: number
  /** An earlier factor that points the same way, or the opposite way, on every pair: the two are never both shown. */
  readonly sameAs: string | null
}

/** All factor scores of all raters of a dataset, with gaps, alignments and agreements. Plain JSON. */
/** What the pairs of a profile were drawn from. */
export type SampledFrom = { readonly pairs: number; readonly prompts: number }

export type Profile = {
  readonly version: 2 | 3
  readonly settings: ProfileSettings
  readonly method: IntervalMethod
  readonly pairs: number
  readonly prompts: number
  /** The size of the dataset that these pairs are a random sample of, whole prompts each; not given where they are all. */
  readonly sampleOf?: SampledFrom
  /** The rater that models are compared with: the humans' majority, the only human, or `null` without humans. */
  readonly reference: string | null
  readonly raters: readonly RaterSummary[]
  readonly factors: readonly FactorSummary[]
  /** What q is corrected over: people's scores, gaps and order effects together; all other scores together. */
  readonly families?: { readonly main: Family; readonly others: Family }
  readonly scores: readonly Score[]
  readonly gaps: readonly Gap[]
  readonly alignments: readonly Alignment[]
  readonly agreements: readonly Agreement[]
  /** `null` with fewer than two annotators, and where no model has three factors in common with both halves. */
  readonly ceiling: Ceiling | FirstCeiling | null
  /** `null` with fewer than two annotators. */
  readonly people: PeopleAgreement | null
  readonly generationGaps: readonly GenerationGap[]
  /** Scores of a rater that always takes the longer response; empty where length was not measured. */
  readonly lengthOnly: readonly Score[]
}
