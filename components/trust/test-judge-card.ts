import { told } from '@/components/improve/test-explanation'
import type { JudgeCard } from '@/lib/improve/judge-card'
import type { Remedies } from '@/lib/improve/remedies'
import type { Gap } from '@/lib/profile/score'

/** A gap with an interval of ± .05. */
export const gap = (factor: string, value: number, q: number): Gap => ({
  ...{ rater: 'r3', reference: 'r0', factor, paired: true, n: 850, modelScore: 0.2 + value, referenceScore: 0.2 },
  ...{ gap: value, low: value - 0.05, high: value + 0.05, p: q, q, basis: 'student', coverage: 0.9 },
  within: Math.abs(value) + 0.05,
})

/** Asked in both orders, and all of it as one would wish. */
export const CARD: JudgeCard = {
  ...{ id: 'r3', name: 'gpt', agreement: told(0.85), person: told(0.92), below: told(0.07) },
  orders: {
    ...{ both: 400, flipped: 16, flipRate: { value: 0.04, low: 0.02, high: 0.06 } },
    firstShown: { value: 0.51, low: 0.48, high: 0.54, n: 790 },
  },
  side: null,
  gaps: [gap('length', -0.08, 0.01), gap('words', 0.02, 0.6), { ...gap('questions', 0, 1), gap: null, q: null }],
  disagreement: { pairs: 171, share: told(0.06), right: told(0.62), p: 0.001, kind: 'biased', refused: null },
}

export const REMEDIES: Remedies = {
  model: { id: 'r3', name: 'gpt', judged: true },
  factor: { id: 'length', label: 'Length' },
  ...{ more: false, group: 'human-only', pairs: 61 },
  correction: {
    ...{ verdict: 'improved', pairs: 850, judgeAlone: told(0.799), corrected: told(0.819) },
    ...{ gain: { ...told(0.019), low: 0.007, high: 0.032 }, promptsNeeded: null, refused: null },
  },
  balanced: { written: 612, of: 855 },
}
