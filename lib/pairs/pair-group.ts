import { MISSING } from '@/lib/words/rater'

export const PAIR_GROUPS = ['concordant', 'discordant', 'tied', 'model-only', 'human-only', 'undecided'] as const

/**
 * Where a pair stands for a factor. concordant: people and model both chose the response with more of it. discordant: both
 * chose the one with less. model-only, human-only: only one of them chose the one with more. tied: the factor does not
 * tell the responses apart. undecided: people or the model tied or gave no label, or the factor has no value.
 */
export type PairGroup = (typeof PAIR_GROUPS)[number]

/**
 * The group of one pair; every pair is in exactly one.
 *
 * @example pairGroup(1, 1, -1) // 'human-only'
 */
export function pairGroup(sign: number, human: number, model: number): PairGroup {
  if (sign === MISSING || human === MISSING || model === MISSING || human === 0 || model === 0) return 'undecided'
  if (sign === 0) return 'tied'
  if (human === model) return human === sign ? 'concordant' : 'discordant'
  return model === sign ? 'model-only' : 'human-only'
}

/**
 * The pairs that a gap is made of: only the model follows the factor where its score is above people's, only people do where
 * it is below.
 *
 * @example gapGroup(-0.4) // 'human-only'
 */
export const gapGroup = (gap: number): 'model-only' | 'human-only' => (gap < 0 ? 'human-only' : 'model-only')
