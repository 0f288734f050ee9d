import type { Correction } from '@/lib/improve/correction'
import type { Explanation } from '@/lib/improve/explanation'
import type { Told } from '@/lib/improve/told'

/** A number with an interval of ± .03, of 894 pairs. */
export const told = (value: number, p: number | null = 0.001, pairs = 894): Told => ({
  ...{ value, low: value - 0.03, high: value + 0.03, p, error: 0.015 },
  ...{ pairs, prompts: 170, basis: 'student' as const },
})

const quality = (accuracy: number) => ({ accuracy: told(accuracy), logLoss: told(0.58), brier: told(0.2) })

const weight = (factor: string, value: number) => ({
  ...{ factor, label: factor[0]?.toUpperCase() + factor.slice(1), scale: 0.7, weight: value, value },
  ...{ low: value - 0.1, high: value + 0.1, p: 0.01, missing: factor === 'source' ? 40 : 0 },
})

export const EXPLANATION: Explanation = {
  rater: { id: 'people', name: 'people', kind: 'human' },
  ...{ pairs: 894, of: 894, prompts: 170, largestComponent: 0.04, lambda: 10, p: 0.0001, lengthP: 0.0001 },
  leftOut: [
    { factor: 'rating', label: 'Expert rating', reason: 'its name says that it is people’s own rating', leak: true },
    { factor: 'tables', label: 'Tables', reason: 'tells the responses of no pair apart', leak: false },
  ],
  factors: quality(0.711),
  length: quality(0.681),
  aboveLength: { agreement: told(0.03), logLoss: told(0.02) },
  judges: [{ id: 'r3', name: 'gpt', agreement: told(0.799, 0.001, 850), factorsAbove: told(-0.088) }],
  person: { annotators: 3, person: told(0.92), factors: told(0.74), above: told(0.18), judges: [] },
  newAuthors: { refused: 'it is not known who wrote the responses' },
  weights: [weight('length', 0.5), weight('source', -0.2)],
  calibration: [0.55, 0.7, 0.85].map((chance) => ({ chance, right: told(chance - 0.02, 0.01, 298) })),
  amplification: [
    { factor: 'length', label: 'Length', rater: told(0.36), expected: told(0.31), always: told(0.58) },
    { factor: 'source', label: 'Source', rater: null, expected: null, always: null },
  ],
  refused: null,
}

export const CORRECTION: Correction = {
  judge: { id: 'r3', name: 'gpt' },
  ...{ pairs: 850, of: 894, prompts: 168, tieShare: 0.04, lambda: 10 },
  ...{ judgeAlone: told(0.799), factorsAlone: told(0.711), corrected: told(0.819) },
  gain: { ...told(0.019), low: 0.007, high: 0.032 },
  logLossGain: told(0.04),
  tiesDecided: { agreement: told(0.825), gain: told(0.026) },
  kappa: { before: told(0.6), after: told(0.64) },
  ...{ verdict: 'improved', promptsNeeded: null, verdictWeight: weight('', 1.9) },
  weights: [weight('length', 0.5)],
  gaps: [
    {
      ...{ factor: 'length', label: 'Length', people: told(0.36), before: told(0.26), after: told(0.355) },
      ...{ gapBefore: told(-0.1), gapAfter: told(-0.005) },
    },
  ],
  leftOut: [],
  ...{ threshold: 0.02, penalty: 10, refused: null },
}
