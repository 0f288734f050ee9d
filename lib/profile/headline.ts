import { comparison, isSignificant, signed } from '@/lib/words/finding-words'
import { largestGapOf } from './largest-gap'
import type { Profile } from './profile'

/**
 * The finding of a profile in a line without its interval, for a list that leads to it: the largest significant gap, or
 * that there is none. `null` where there is nothing to compare.
 *
 * @example headlineOf(profile) // 'Verbose judge follows length more than people do: +1.13'
 */
export function headlineOf({
  reference,
  raters,
  factors,
  gaps,
}: Pick<Profile, 'reference' | 'raters' | 'factors' | 'gaps'>): string | null {
  const top = largestGapOf({ gaps })
  if (reference === null || top === null) return null
  if (!isSignificant(top) || top.gap === null || top.modelScore === null || top.referenceScore === null)
    return 'No gap between models and people is distinguishable from 0'
  const model = raters.find(({ id }) => id === top.rater)?.name ?? top.rater
  const factor = factors.find(({ id }) => id === top.factor)?.label.toLowerCase() ?? top.factor
  return `${model} ${comparison(top.modelScore, top.referenceScore).replace('{factor}', factor)}: ${signed(top.gap)}`
}
