import type { AnalysedText } from './analyse-text'

/** What every measure sees: the response and what it answers, each analysed once. */
export type Reading = {
  readonly prompt: AnalysedText
  /** Null without a source, and for a source without words. */
  readonly source: AnalysedText | null
  readonly response: AnalysedText
}

/** One number for one response; NaN where the factor does not apply. */
export type Measure = (reading: Reading) => number
