import type { RaterKey } from '@/lib/ingest/record'
import { inferMean } from '@/lib/statistics/jackknife'
import { sumsOfShares } from '@/lib/statistics/prompt-sums'
import { createColumn } from './column'
import type { Contradiction, Evidence } from './direction-finding'
import { raterName } from './registry'

type Group = { readonly rater: RaterKey; readonly evidence: Evidence; n: number }

/** Less than this says nothing that a person should act on, however sure it is. */
const LEAST_SHARE = 0.6
const CONFIDENCE = 0.95

/** Which decisions of which rater go against which evidence, by prompt: eight bytes a decision. */
export function createDecisionTally() {
  const groups = new Map<string, Group & { readonly at: number }>()
  const group = createColumn((length) => new Int32Array(length))
  /** Twice the prompt, and one more where the decision is against the evidence: they sort by prompt. */
  const decisions = createColumn((length) => new Int32Array(length))
  let size = 0

  /** The decisions of each group. */
  function byGroup() {
    const found = Array.from(groups.values(), ({ n }) => ({ decisions: new Int32Array(n), size: 0 }))
    for (let at = 0; at < size; at++) {
      const own = found[group.get(at)]
      if (own) own.decisions[own.size++] = decisions.get(at)
    }
    return found
  }

  return {
    add(rater: RaterKey, evidence: Evidence, prompt: number, isAgainst: boolean): void {
      const key = `${evidence.kind === 'scores' ? `${evidence.a}\n${evidence.b}` : evidence.who}\n${raterName(rater)}`
      const found = groups.get(key) ?? { rater, evidence, n: 0, at: groups.size }
      groups.set(key, found)
      found.n++
      group.set(size, found.at)
      decisions.set(size, 2 * prompt + (isAgainst ? 1 : 0))
      size++
    },
    /** Groups whose whole interval lies above a half: one decision may be against, most of many are not by accident. */
    contradictions(): readonly Contradiction[] {
      const found = byGroup()
      const contradictions = [...groups.values()].flatMap(({ rater, evidence, n, at }): readonly Contradiction[] => {
        const own = found[at]?.decisions ?? new Int32Array(0)
        const opposed = own.reduce((sum, decision) => sum + (decision & 1), 0)
        if (opposed < LEAST_SHARE * n) return []
        const { all, against } = byPrompt(own)
        const inferred = inferMean(sumsOfShares(Float64Array.from(all), Float64Array.from(against)), 1, CONFIDENCE)
        if (!inferred || inferred.low === null || inferred.high === null || inferred.low <= 0) return []
        const bounds = { low: (1 + inferred.low) / 2, high: (1 + inferred.high) / 2 }
        return [
          {
            rater,
            key: raterName(rater),
            evidence,
            against: opposed,
            n,
            prompts: all.length,
            share: opposed / n,
            ...bounds,
          },
        ]
      })
      return contradictions.sort((one, other) => other.low - one.low)
    },
  }
}

/** How many decisions there are on each prompt, and how many of them are against. */
function byPrompt(decisions: Int32Array) {
  const [all, against]: [number[], number[]] = [[], []]
  decisions.sort()
  for (let at = 0; at < decisions.length; ) {
    const from = at
    const prompt = (decisions[at] as number) >> 1
    let opposed = 0
    for (; at < decisions.length && (decisions[at] as number) >> 1 === prompt; at++)
      opposed += (decisions[at] as number) & 1
    all.push(at - from)
    against.push(opposed)
  }
  return { all, against }
}
