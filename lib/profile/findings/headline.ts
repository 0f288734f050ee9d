import type { Profile } from '@/lib/profile/profile'
import type { Gap } from '@/lib/profile/score'
import { comparison } from '@/lib/words/finding-words'
import { formatGap } from '@/lib/words/format'
import { isFound } from './verdict'

/** Which gaps are looked at: ids of the models, all when empty, and of the factors that are not. */
export type GapScope = { readonly models?: readonly string[]; readonly hidden?: readonly string[] }

type Gaps = Pick<Profile, 'gaps'>

/** Gaps that have a value, the largest first. */
export function gapsBySize({ gaps }: Gaps, { models = [], hidden = [] }: GapScope = {}): readonly Gap[] {
  return gaps
    .filter(
      ({ gap, rater, factor }) =>
        gap !== null && !hidden.includes(factor) && (models.length === 0 || models.includes(rater)),
    )
    .sort((x, y) => Math.abs(y.gap ?? 0) - Math.abs(x.gap ?? 0))
}

/**
 * The gap to talk about first: the largest that is significant after correction, else the largest. `null` without any.
 *
 * @example largestGapOf(profile)?.factor // 'length'
 */
export function largestGapOf(profile: Gaps, scope: GapScope = {}): Gap | null {
  const gaps = gapsBySize(profile, scope)
  return gaps.find(isFound) ?? gaps[0] ?? null
}

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
  if (!isFound(top) || top.gap === null || top.modelScore === null || top.referenceScore === null)
    return 'No gap between models and people is distinguishable from 0'
  const model = raters.find(({ id }) => id === top.rater)?.name ?? top.rater
  const factor = factors.find(({ id }) => id === top.factor)?.label.toLowerCase() ?? top.factor
  return `${model} ${comparison(top.modelScore, top.referenceScore).replace('{factor}', factor)}: ${formatGap(top.gap)}`
}
