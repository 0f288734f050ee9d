import { isSignificant } from '@/lib/words/finding-words'
import type { Gap, Profile } from './profile'

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
  return gaps.find(isSignificant) ?? gaps[0] ?? null
}
