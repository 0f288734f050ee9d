import type { Inferred } from '@/lib/profile/statistic'
import type { PoweredLack } from '@/lib/statistics/prediction/infer-powered'

/** A win rate, a tie counting half, with the pairs it rests on; p and q against one half, q over all rates shown together. */
export type WinRate = Inferred & { readonly n: number; readonly q: number | null }

/** People's win rate from labels and a judge's verdicts. */
export type PoweredRate =
  | { readonly lack: PoweredLack }
  | {
      readonly lack: null
      readonly value: number
      readonly low: number
      readonly high: number
      /** How much of the verdicts is used, in [0, 1]. */
      readonly weight: number
      /** How many times as many labels would tell as much by themselves. */
      readonly worth: number
      readonly p: number
      readonly q: number | null
    }

export type AuthorRow = {
  readonly author: string
  /** Pairs in which it meets another author. */
  readonly pairs: number
  readonly labels: WinRate
  readonly judge: WinRate
  /** `null` unless labels were drawn at random and there is a judge. */
  readonly powered: PoweredRate | null
}

/**
 * Where the labels come from. `complete`: every pair has one. `drawn`: prompts drawn at random. `waiting`: prompts were drawn,
 * none of their labels counts yet. `chosen`: there are labels, nobody knows how their pairs were chosen. `none`: no labels.
 */
export const LABEL_SOURCES = ['complete', 'drawn', 'waiting', 'chosen', 'none'] as const
export type LabelSource = (typeof LABEL_SOURCES)[number]

export type WinRates = {
  readonly source: LabelSource
  /** Pairs in which two authors meet, and their prompts; of the pairs those with a label. */
  readonly pairs: number
  readonly prompts: number
  readonly labelled: number
  /** What was asked for by draws: see `drawnLabels`. */
  readonly draw: {
    readonly asked: number
    readonly labelled: number
    readonly skipped: number
    readonly beyond: number
    readonly drawn: number
    readonly prompts: number
    /** Pairs that came after the draw and are left out. */
    readonly later: number
  } | null
  /** Share of the pairs on which judge and people chose the same side, among the labelled ones both decided. */
  readonly accuracy: Omit<WinRate, 'q'> | null
  /** Readable verdicts of the judge on these pairs. */
  readonly judged: number
  /** The most frequent authors, the best first. */
  readonly authors: readonly AuthorRow[]
  readonly more: number
  /** How many rates q is corrected over. */
  readonly tests: number
}
