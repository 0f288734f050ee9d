import type { CountedEstimate, Estimate } from '@/lib/statistics/estimate'
import type { ProfileInput, ProfileSettings } from './profile'

/** A metadata column of a dataset: which of `values` each pair has, −1 where none. */
export type SliceInput = { readonly name: string; readonly values: readonly string[]; readonly codes: Int16Array }

export type AnalysisInput = ProfileInput & { readonly slices: readonly SliceInput[] }

/** What a regression's weight belongs to: the sign of a factor's difference, or the difference in standard deviations. */
export const SCALES = ['sign', 'difference'] as const
export type Scale = (typeof SCALES)[number]

/** A factor's weight in a regression on all factors at once. */
export type ControlledWeight = Estimate & {
  readonly factor: string
  /** Standard errors of the weight: from the curvature alone, and cluster-robust (the interval's). */
  readonly error: number | null
  readonly robustError: number | null
  readonly p: number | null
  readonly q: number | null
  /** The weight the factor has as the only one. */
  readonly alone: Estimate
  /** McFadden's R² of the factor alone, and what the whole regression loses without it; [0, 1]. */
  readonly aloneFit: number | null
  readonly addedFit: number | null
}

/** A logistic regression of one rater's choices on all factors. */
export type ControlledWeights = {
  readonly rater: string
  readonly scale: Scale
  /** Decided pairs fitted, of how many; fewer where a random part of the prompts stands for all. */
  readonly n: number
  readonly of: number
  readonly prompts: number
  readonly penalty: number
  readonly iterations: number
  readonly conditionNumber: number | null
  /** McFadden's R² of all factors together. */
  readonly fit: number | null
  /** Why there are no weights, in words; else `null`. */
  readonly refused: string | null
  /** Factors that could not take part, each with its reason in words. */
  readonly omitted: readonly { readonly factor: string; readonly reason: string }[]
  readonly weights: readonly ControlledWeight[]
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

export type SliceScore = CountedEstimate & { readonly rater: string; readonly factor: string; readonly slice: number }

/** Whether a score is the same in all slices. */
export type SliceTest = {
  readonly rater: string
  readonly factor: string
  readonly slices: number
  readonly f: number | null
  readonly p: number | null
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
  readonly version: 1
  readonly settings: ProfileSettings
  readonly reference: string | null
  readonly controlled: readonly ControlledWeights[]
  readonly lengthControlled: readonly LengthControlledScore[]
  readonly correlation: FactorCorrelation
  readonly leftOut: readonly LeftOut[]
  readonly sliced: readonly SlicedScores[]
}
