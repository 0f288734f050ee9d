import type { RaterKind } from '@/lib/words/rater'
import type { LeftOut } from './choose-predictors'
import type { ModelWeight } from './factor-model'
import type { Gain, Quality } from './quality'
import type { Told } from './told'

/** A judge's verdicts beside people's choices: a tie counts half, a missing verdict not at all. */
export type JudgeAgreement = {
  readonly id: string
  readonly name: string
  readonly agreement: Told
  /** The factors minus the judge, on the pairs that it judged. */
  readonly factorsAbove: Told | null
}

/** One person against the others, and the model and the judges against the same others on the same pairs. */
export type OnePerson = {
  readonly annotators: number
  readonly person: Told
  readonly factors: Told | null
  /** One person minus the factors. */
  readonly above: Told | null
  readonly judges: readonly {
    readonly id: string
    readonly agreement: Told | null
    /** One person minus the judge, on the pairs that it judged. */
    readonly below: Told | null
  }[]
}

/** Pairs with about the same chance: how sure the model was of the likelier response, and how often it was right. */
export type CalibrationBin = { readonly chance: number; readonly right: Told }

/** How far a factor is followed: by the rater, by the model's expected choices, and where the likelier one is always taken. */
export type Amplification = {
  readonly factor: string
  readonly label: string
  readonly rater: Told | null
  readonly expected: Told | null
  readonly always: Told | null
}

/** How much of a rater's choices the factors foresee. */
export type Explanation = {
  readonly rater: { readonly id: string; readonly name: string; readonly kind: RaterKind }
  /** Pairs that were taken, of those that the rater decided. */
  readonly pairs: number
  readonly of: number
  readonly prompts: number
  /** Of the largest component of connected prompts, its share of the pairs. */
  readonly largestComponent: number
  readonly leftOut: readonly LeftOut[]
  readonly lambda: number
  /** Do the factors tell anything; does length alone (sign-flip score tests). */
  readonly p: number | null
  readonly lengthP: number | null
  readonly factors: Quality | null
  readonly length: Quality | null
  /** The factors above length alone. */
  readonly aboveLength: Gain | null
  readonly judges: readonly JudgeAgreement[]
  readonly person: OnePerson | null
  /** For authors that the model never saw; why not, where there is none. */
  readonly newAuthors: Quality | { readonly refused: string }
  readonly weights: readonly ModelWeight[]
  readonly calibration: readonly CalibrationBin[]
  readonly amplification: readonly Amplification[]
  /** Why nothing is said. */
  readonly refused: string | null
}

/** How much worse held-out choices are foreseen without a factor: log loss, in nats a pair. */
export type DropOne = { readonly factor: string; readonly label: string; readonly loss: Told | null }
