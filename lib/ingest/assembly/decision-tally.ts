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

/** Which decisions of which rater go against which evidence, by prompt: nine bytes a decision. */
export function createDecisionTally() {
  const groups = new Map<string, Group & { readonly at: number }>()
  const group = createColumn((length) => new Int32Array(length))
  const prompts = createColumn((length) => new Int32Array(length))
  const against = createColumn((length) => new Int8Array(length))
  let size = 0

  /** Decisions and contradictions of each group, prompt by prompt. */
  function byPrompt(): readonly ReadonlyMap<number, readonly [n: number, against: number]>[] {
    const found = Array.from(groups, () => new Map<number, [number, number]>())
    for (let at = 0; at < size; at++) {
      const counts = found[group.get(at)]
      const prompt = prompts.get(at)
      const count = counts?.get(prompt) ?? [0, 0]
      counts?.set(prompt, count)
      count[0]++
      count[1] += against.get(at)
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
      prompts.set(size, prompt)
      against.set(size, isAgainst ? 1 : 0)
      size++
    },
    /** Groups whose whole interval lies above a half: one decision may be against, most of many are not by accident. */
    contradictions(): readonly Contradiction[] {
      const counts = byPrompt()
      const found = [...groups.values()].flatMap(({ rater, evidence, n, at }): readonly Contradiction[] => {
        const rows = [...(counts[at]?.values() ?? [])]
        const opposed = rows.reduce((sum, [, count]) => sum + count, 0)
        if (opposed < LEAST_SHARE * n) return []
        const column = (which: 0 | 1) => Float64Array.from(rows, (row) => row[which])
        const inferred = inferMean(sumsOfShares(column(0), column(1)), 1, CONFIDENCE)
        if (!inferred || inferred.low === null || inferred.high === null || inferred.low <= 0) return []
        const bounds = { low: (1 + inferred.low) / 2, high: (1 + inferred.high) / 2 }
        return [
          {
            rater,
            key: raterName(rater),
            evidence,
            against: opposed,
            n,
            prompts: rows.length,
            share: opposed / n,
            ...bounds,
          },
        ]
      })
      return found.sort((one, other) => other.low - one.low)
    },
  }
}
