import type { CountedEstimate } from '@/lib/statistics/estimate'
import type { TrainingPart } from './recipe'

/**
 * Where every pair of the dataset went. They add up:
 * pairs = written + tie + missing + identical + empty + filtered + balancedAway + heldOut.
 */
export type TrainingLedger = {
  readonly pairs: number
  readonly written: number
  /** The source called it a tie, or its two orders differed. */
  readonly tie: number
  /** The source gave no readable label. */
  readonly missing: number
  /** Both responses are the same text; nothing can be learnt from it. */
  readonly identical: number
  /** A response is nothing but white space. */
  readonly empty: number
  /** Does not meet a filter; or, of own verdicts, is not of two own responses with the same verdict in both orders. */
  readonly filtered: number
  readonly balancedAway: number
  readonly heldOut: number
}

/** What became of one factor, balanced or not. */
export type BalancedFactor = {
  readonly factor: string
  readonly label: string
  /** The source's score on the pairs that could be written; n: those of them for which the factor has a value. */
  readonly before: CountedEstimate
  /** People's score on the pairs that they and the source both decided; n = 0 without people. */
  readonly people: CountedEstimate
  /** The share of the pairs of `before` that the factor tells apart. */
  readonly coverage: number | null
  /** Where it is balanced: the number it is to be. */
  readonly target: number | null
  /** The score that the inclusions lead one to expect, and the file's own; `null` without a pair that has a value. */
  readonly expected: number | null
  readonly achieved: number | null
  /** The same of the sizes, Σ ±difference ÷ scale; only where sizes are balanced too. */
  readonly sizes: SizeBalance | null
}
export type SizeBalance = {
  readonly before: number | null
  readonly people: number | null
  readonly target: number
  readonly expected: number | null
  readonly achieved: number | null
}

export type UnreachableTarget = {
  readonly factor: string
  /** `null`: people have no score to aim at. */
  readonly target: number | null
  /**
   * What single pairs say at least and at most; a target within can still be out of reach together with the others. `null`
   * where no pair says anything.
   */
  readonly least: number | null
  readonly most: number | null
}

export type TrainingWarning =
  /** Weights say as much as so many pairs of equal weight, under half of those there are. */
  | { readonly kind: 'effective'; readonly effective: number; readonly pairs: number }
  /** The largest weight is over 20 times the median. */
  | { readonly kind: 'weights'; readonly ratio: number }
  /** The factor tells under a tenth of the pairs apart: few pairs carry the balance. */
  | { readonly kind: 'coverage'; readonly factor: string; readonly coverage: number }
  /** Named targets that the pairs cannot reach: no file is written. */
  | { readonly kind: 'unreachable'; readonly targets: readonly UnreachableTarget[] }
  /** People's score is under two standard errors, or there is none: the target is a choice, not a finding. */
  | { readonly kind: 'choice'; readonly factor: string }
  /** The file holds people's own choices: there is nothing to balance towards them. */
  | { readonly kind: 'people' }
  /** The pairs that were drawn miss the target by over .02: there are few of them. */
  | { readonly kind: 'miss'; readonly factor: string; readonly miss: number }
  /** A part with a share but without a row. */
  | { readonly kind: 'part'; readonly part: TrainingPart }
  /** Connected prompts hold over a tenth of all pairs: one part gets this share at once. */
  | { readonly kind: 'component'; readonly share: number }

/** What a recipe makes of a dataset, before any text is written: every number the file's manifest will hold. */
export type TrainingPreview = {
  readonly ledger: TrainingLedger
  /** Of each part; rows are more than pairs where some come twice. */
  readonly parts: Readonly<
    Record<TrainingPart, { readonly pairs: number; readonly rows: number; readonly prompts: number }>
  >
  /** Every factor of the dataset, in its order. */
  readonly profile: readonly BalancedFactor[]
  /** Pairs that could be written: the balance chooses from them. */
  readonly candidates: number
  /** What the weights are worth in pairs, (Σw)² ÷ Σw²; as many as there are without a balance. */
  readonly effective: number
  /** `null` without a pair. */
  readonly largestOverMedian: number | null
  readonly warnings: readonly TrainingWarning[]
}
