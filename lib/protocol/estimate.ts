import { z } from 'zod'
import type { Price } from './run-plan'

const rangeSchema = z.object({ low: z.number(), middle: z.number(), high: z.number() })
export type Range = z.infer<typeof rangeSchema>

/** What a run will take, judged from its first calls. */
export const estimateSchema = z.object({
  /** Calls it rests on, and responses whose request was measured by a tokenizer. */
  tried: z.int(),
  tokenized: z.int(),
  calls: z.int(),
  inputTokens: rangeSchema,
  outputTokens: rangeSchema,
  /** US dollars; `null`: the price of the model is not known. */
  cost: rangeSchema.nullable(),
  /** At the chosen concurrency, if the endpoint bears it. */
  seconds: rangeSchema,
})
export type Estimate = z.infer<typeof estimateSchema>

/** Mean and variance of a measurement over some calls of one template. */
export type Moments = { readonly n: number; readonly mean: number; readonly variance: number }

export type StageSample = {
  readonly planned: number
  readonly input: Moments
  readonly output: Moments
  readonly milliseconds: Moments
}

/** Few calls say little of the spread: wider than the normal 1.96 below thirty of them, after Student's t. */
const quantile = (n: number): number => (n > 1 ? 1.96 + 4.2 / (n - 1) : 12.7)

function totalOf(stages: readonly { readonly planned: number; readonly moments: Moments }[]): Range {
  const middle = stages.reduce((sum, { planned, moments }) => sum + planned * moments.mean, 0)
  const spread = Math.sqrt(
    stages.reduce(
      (sum, { planned, moments: { n, variance } }) =>
        sum + (planned * quantile(n)) ** 2 * (n > 0 ? variance / n : 0) + planned * variance,
      0,
    ),
  )
  return { low: Math.max(0, middle - spread), middle, high: middle + spread }
}

const scale = ({ low, middle, high }: Range, by: number): Range => ({
  low: low * by,
  middle: middle * by,
  high: high * by,
})

/**
 * Calls, tokens, cost and time of a run from a sample of each template's calls, with 95 % ranges: the error of the mean
 * and the spread of the calls themselves.
 */
export function estimateRun(
  stages: readonly StageSample[],
  price: Price | null,
  share: number,
  concurrency: number,
): Omit<Estimate, 'tried' | 'tokenized'> {
  const of = (pick: (stage: StageSample) => Moments) =>
    totalOf(stages.map((stage) => ({ planned: stage.planned, moments: pick(stage) })))
  const inputTokens = of(({ input }) => input)
  const outputTokens = of(({ output }) => output)
  const dollars = (side: keyof Range): number =>
    price ? (share * (inputTokens[side] * price.input + outputTokens[side] * price.output)) / 1e6 : 0
  return {
    calls: stages.reduce((sum, { planned }) => sum + planned, 0),
    inputTokens,
    outputTokens,
    cost: price && { low: dollars('low'), middle: dollars('middle'), high: dollars('high') },
    seconds: scale(
      of(({ milliseconds }) => milliseconds),
      1 / (1000 * concurrency),
    ),
  }
}

/**
 * About how wide the 95 % interval of a score near 0 is to either side, from so many pairs that are decided and tell the
 * factor apart: 1.96 / √n, the normal approximation for a mean of ±1. `null` for none. Pairs that share a prompt
 * resemble each other, which widens it.
 *
 * @example expectedHalfWidth(400) // .098
 */
export function expectedHalfWidth(pairs: number): number | null {
  return pairs > 0 ? Math.min(1, 1.96 / Math.sqrt(pairs)) : null
}

/**
 * How many pairs make the interval of a score near 0 about this wide to either side.
 *
 * @example pairsForHalfWidth(0.05) // 1537
 */
export function pairsForHalfWidth(halfWidth: number): number {
  return Math.ceil((1.96 / halfWidth) ** 2)
}
