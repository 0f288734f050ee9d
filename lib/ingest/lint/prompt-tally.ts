import { createCounts } from '@/lib/ingest/assembly/column'
import { type Inference, inferMean } from '@/lib/statistics/jackknife'
import { sumShares } from '@/lib/statistics/prompt-sums'
import type { LintNumber } from './finding'

/** How often something is so, by prompt: two bytes a prompt. */
export type PromptTally = {
  add(prompt: number, hit: boolean): void
  n(): number
  hits(): number
  /** The share as the mean of y = ±1, by METHOD §3; `null` where nothing was counted. */
  infer(): Inference | null
  /** The share with its interval; `of`: what is counted. */
  number(label: string, of: string): LintNumber
}

const CONFIDENCE = 0.95
const toShare = (mean: number): number => (1 + mean) / 2

export function createPromptTally(): PromptTally {
  const [all, up] = [createCounts(), createCounts()]
  let prompts = 0
  let n = 0
  let hits = 0

  const infer = (): Inference | null => inferMean(sumShares(prompts, all.get, up.get), 1, CONFIDENCE)
  return {
    add(prompt, hit) {
      all.increase(prompt)
      if (hit) up.increase(prompt)
      prompts = Math.max(prompts, prompt + 1)
      n++
      if (hit) hits++
    },
    n: () => n,
    hits: () => hits,
    infer,
    number(label, of) {
      const found = infer()
      const end = (bound: number | null | undefined) => (bound === null || bound === undefined ? null : toShare(bound))
      return {
        label,
        unit: 'share',
        value: n === 0 ? 0 : hits / n,
        low: end(found?.low),
        high: end(found?.high),
        n,
        of,
        prompts: found?.prompts ?? 0,
      }
    },
  }
}
