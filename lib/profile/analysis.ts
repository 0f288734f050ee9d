import type { CountedEstimate, Estimate } from '@/lib/statistics/estimate'
import type { Basis } from '@/lib/statistics/jackknife'
import type { ProfileSettings, StudyInput } from './profile'

/** A metadata column of a dataset: which of `values` each pair has, −1 where none. */
export type SliceInput = { readonly name: string; readonly values: readonly string[]; readonly codes: Int16Array }

export type AnalysisInput = StudyInput & { readonly slices: readonly SliceInput[] }

/** What a regression's weight belongs to: the sign of a factor's difference, or the difference in standard deviations. */
export const SCALES = ['sign', 'difference'] as const
export type Scale = (typeof SCALES)[number]

/** A factor that cannot take part, and why, in words. */
export type Omitted = { readonly factor: string; readonly reason: string }

/** A factor's weight in a regression on all factors at once. */
export type ControlledWeight = Estimate & {
  readonly factor: string
  /** Standard errors of the weight: from the curvature alone, and cluster-robust (the interval's), with degrees of freedom. */
  readonly error: number | null
  readonly robustError: number | null
  readonly degrees: number | null
  readonly p: number | null
  /** Over all tests of the table. */
  readonly q: number | null
  /** The weight the factor has as the only one. */
  readonly alone: Estimate
  /** McFadden's R² of the factor alone, and what the whole regression loses without it; [0, 1]. */
  readonly aloneFit: number | null
  readonly addedFit: number | null
}

/** A logistic regression of one rater's choices on all factors of a table. */
export type ControlledWeights = {
  readonly rater: string
  /** Decided pairs fitted, of how many; fewer where a random part of the prompts stands for all. */
  readonly n: number
  readonly of: number
  readonly prompts: number
  readonly iterations: number
  readonly conditionNumber: number | null
  /** McFadden's R² of all factors together. */
  readonly fit: number | null
  /** Why there are no weights, in words; else `null`. */
  readonly refused: string | null
  /** Factors that settle choices of this rater without error: they have no best weight, and are left out with those pairs. */
  readonly settled: readonly Omitted[]
  readonly weights: readonly ControlledWeight[]
}

/** How much more a factor weighs for a model than for people, all others held still, on the pairs both decided. */
export type ControlledDifference = Estimate & {
  readonly rater: string
  readonly factor: string
  readonly n: number
  /** The two weights on those pairs. */
  readonly model: number | null
  readonly people: number | null
  readonly p: number | null
  readonly q: number | null
}

/** Whose strengths are held still beside the factors. */
export type HeldAuthors = {
  readonly held: number
  /** Authors who meet no other one, or are beyond the most frequent ones: pairs with them are left out. */
  readonly more: number
  /** Sets of authors that never meet each other: nothing is known across them. */
  readonly groups: number
}

/** The same regression for all raters: on the same factors, in the same units. */
export type ControlledTable = {
  readonly scale: Scale
  readonly authors: HeldAuthors | null
  readonly penalty: number
  /** Tests that q is over: every weight and every difference of the table. */
  readonly tests: number
  readonly omitted: readonly Omitted[]
  /** Raters that decided too few pairs to stand beside the others. */
  readonly absent: readonly { readonly rater: string; readonly decided: number }[]
  readonly raters: readonly ControlledWeights[]
  readonly differences: readonly ControlledDifference[]
}

/** A score with length held still, beside the raw one on the same pairs. */
export type LengthControlledScore = CountedEstimate & {
  readonly rater: string
  readonly factor: string
  readonly raw: number | null
  /** Pairs where the response with more of the factor is the longer one, and the shorter one. */
  readonly longer: number
  readonly shorter: number
}

export type FactorCorrelation = {
  /** Factors in the order of the clusters, most alike beside each other. */
  readonly factors: readonly string[]
  /** `rows[i][j]`: τ_b between the signs of factors i and j; n: pairs where both have a value. */
  readonly rows: readonly (readonly CountedEstimate[])[]
  /** Groups of factors that point alike (average |τ_b| above ½), in the same order. */
  readonly clusters: readonly (readonly string[])[]
  /** Pairs of factors beyond .8: their scores cannot be told apart by this dataset. */
  readonly warnings: readonly (CountedEstimate & { readonly first: string; readonly second: string })[]
}

/** How a model's alignment (Kendall τ_b) changes when one factor is left out. */
export type LeftOut = {
  readonly rater: string
  readonly factor: string
  readonly without: number | null
  /** Alignment without the factor minus alignment with it. */
  readonly change: Estimate
}

export type SliceScore = CountedEstimate & {
  readonly rater: string
  readonly factor: string
  readonly slice: number
  /** Pairs told apart, prompts with one of them, and what that makes of the score. */
  readonly told: number
  readonly taking: number
  readonly basis: Basis
  readonly p: number | null
  /** Over all slices, raters and factors. */
  readonly q: number | null
}

/** Whether a score is the same in all slices; of factors that are exact twins only the first is tested. */
export type SliceTest = {
  readonly rater: string
  readonly factor: string
  /** Slices left out of the test: too few prompts take part, or all of them say the same. */
  readonly without: readonly number[]
  /** F with its degrees of freedom. */
  readonly f: number | null
  readonly first: number | null
  readonly second: number | null
  readonly p: number | null
  /** Over all raters and factors. */
  readonly q: number | null
}

export type SlicedScores = {
  readonly name: string
  /** The slices by size; `small` ones have too few prompts to be scored. */
  readonly slices: readonly {
    readonly value: string
    readonly pairs: number
    readonly prompts: number
    readonly small: boolean
  }[]
  /** Pairs without a value in this column. */
  readonly without: number
  /** Values beyond the twelve largest, and the pairs in them. */
  readonly more: { readonly values: number; readonly pairs: number }
  readonly scores: readonly SliceScore[]
  readonly tests: readonly SliceTest[]
}

/** What lies beyond single scores. Plain JSON. */
export type Analysis = {
  readonly version: 2
  readonly settings: ProfileSettings
  readonly reference: string | null
  /** For each scale a table, and another one with authors held still where two of them meet. */
  readonly controlled: readonly ControlledTable[]
  /** Responses have authors, but no two of them meet on a pair: their strengths cannot be held still. */
  readonly authorsApart: boolean
  readonly lengthControlled: readonly LengthControlledScore[]
  readonly correlation: FactorCorrelation
  readonly leftOut: readonly LeftOut[]
  readonly sliced: readonly SlicedScores[]
}
