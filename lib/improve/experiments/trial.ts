import type { Outcome } from './plan'

/** What an arm cost on the part that is read. `dollars` is `null` where a price is not known. */
export type ArmCost = {
  readonly calls: number
  readonly tokens: number
  readonly dollars: number | null
  /** What it would take outside an experiment: without its measuring, with the drafts that it starts from. Else `dollars`. */
  readonly making?: number | null
}

/** What a judge says of each row: +1 a, −1 b, 0 a tie or a verdict that changed with the order, `MISSING` where unreadable. */
export type Verdicts = {
  readonly choices: Int8Array
  /** Both verdicts in terms of a and b, `MISSING` where unreadable; `null`: one order only. */
  readonly orders: { readonly shown: Int8Array; readonly swapped: Int8Array } | null
}

/** A frozen gap with which response of each row has more of the factor: +1 a, −1 b, 0 neither, `MISSING`. */
export type JudgedFactor = {
  readonly factor: string
  readonly label: string
  /** Of the development part (`FrozenGap.weight`). */
  readonly weight: number
  readonly sign: Int8Array
}

export type JudgeArm = ArmCost & {
  readonly arm: string
  /** Factors that its instruction names; `null`: not known (`namedBy`). */
  readonly targeted: readonly string[] | null
  readonly verdicts: Verdicts
}

/** One part of a judge experiment as it was answered. Every column has one entry a row, a row being a pair. */
export type JudgeTrial = {
  readonly outcome: Outcome
  /** The how-manieth look at these prompts this is; 1 on validation. */
  readonly look: number
  /** The rows' pairs in the dataset, for the lists to read, and their prompts. */
  readonly pair: Int32Array
  readonly prompt: Int32Array
  /** +1, −1, 0 or `MISSING`. */
  readonly people: Int8Array
  readonly factors: readonly JudgedFactor[]
  /** The baseline first. */
  readonly arms: readonly JudgeArm[]
  /** The winner on validation: its test is planned. `null`: all are exploratory. */
  readonly winner: string | null
}

/** Two raters that are there; the gaps of each comparison are people's to its own `before`. */
export type RatersArm = {
  readonly arm: string
  readonly names: { readonly before: string; readonly after: string }
  readonly before: Verdicts
  readonly after: Verdicts
  readonly factors: readonly JudgedFactor[]
}

/** Raters that are there, on all pairs that people decided. The first arm is the planned one. */
export type RatersTrial = Pick<JudgeTrial, 'outcome' | 'look' | 'pair' | 'prompt' | 'people'> & {
  /** 1 for rows that the weights were measured on: they stay out of the movement. */
  readonly learntFrom: Uint8Array
  readonly arms: readonly RatersArm[]
}

/** Blind contests of an arm's text, from its side: +1 won in both orders … −1 lost in both, ±½, 0; NaN where not both were read. */
export type Contests = {
  readonly graded: Float64Array
  /** Verdicts that were asked, and those of them that could not be read. */
  readonly asked: number
  readonly unreadable: number
}

/** By one judge: against the baseline's text, and against the response that people chose. */
export type Judged = { readonly baseline: Contests | null; readonly chosen: Contests | null }

export type WrittenFactor = {
  readonly factor: string
  readonly label: string
  readonly weight: number
  readonly epsilon: number
  /** Of the response that people chose; NaN where there is none. */
  readonly chosen: Float64Array
}

export type WriterArm = ArmCost & {
  readonly arm: string
  readonly targeted: readonly string[] | null
  /** The texts' values in the order of `WriterTrial.factors`; NaN where there is no text or no value. */
  readonly values: readonly Float64Array[]
  /** Words of the text; NaN without a text. */
  readonly length: Float64Array
  /** 1 where the text is the baseline's, word for word. */
  readonly unchanged: Uint8Array
  readonly contests: { readonly own: Judged; readonly outside: Judged }
  /** The factor model's reward, fitted on development; `null` where there is no model. */
  readonly reward: Float64Array | null
  /** Unsupported facts of each text; `null` where nobody counted. */
  readonly unsupported: Float64Array | null
}

/** One part of a writer experiment as it was answered. Every column has one entry a row, a row being a prompt's text. */
export type WriterTrial = {
  readonly outcome: Outcome
  readonly look: number
  /** The rows' prompts in the dataset. */
  readonly prompt: Int32Array
  /** Words of the response that people chose; NaN where there is none. */
  readonly chosenLength: Float64Array
  readonly factors: readonly WrittenFactor[]
  /** The baseline first; its contests are those against the response that people chose. */
  readonly arms: readonly WriterArm[]
  readonly winner: string | null
}
