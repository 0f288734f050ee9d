import { mainTests, testedAs } from '@/lib/profile/families'
import type { Profile } from '@/lib/profile/profile'
import type { Gap } from '@/lib/profile/score'
import { detectableValue } from '@/lib/statistics/planning'
import { levelBeside } from '@/lib/statistics/significance'
import { LEVEL } from '@/lib/words/score'

type Known = Pick<Profile, 'settings' | 'reference' | 'raters' | 'factors' | 'scores' | 'gaps' | 'families'>
type Reach = Pick<Gap, 'rater' | 'factor' | 'paired' | 'gap' | 'error' | 'df' | 'basis'>

/**
 * The smallest gap, up or down, that these pairs could have shown: one under it had not been found, however real.
 *
 * With the error and degrees of freedom of this gap and every other test of its family as it is; a gap that is found is
 * never below it, one that is not never above. `planned`: as the one comparison pinned before looking, whose p is not
 * corrected. At most 2, the largest gap there is (1 for shares); `null` where the gap has no interval, and in
 * profiles of the first edition. O(tests log tests).
 *
 * @example detectableGap(gap, profile) // 0.2451…
 */
export const detectableGap = (gap: Reach, profile: Known, planned = false): number | null =>
  detectableIn(profile, planned)(gap)

/** The same of one gap after the other, which share a family: its tests are put in order once. */
export function detectableIn(profile: Known, planned = false): (gap: Reach) => number | null {
  const levelOf = planned ? () => LEVEL : levelsIn(profile)
  return (gap) => {
    const { gap: value, error, df, basis } = gap
    if (basis !== 'student' || !profile.families || value === null || !error || !df) return null
    return detectableValue({ value, error, df }, sizeOf(gap, profile), levelOf(gap))
  }
}

/** How large a gap can be: that of shares, of pairs both decided, is from −1 to 1. */
const sizeOf = ({ paired }: Reach, { settings }: Known): 1 | 2 => (paired && settings.estimator === 'accEq' ? 1 : 2)

/** The p under which a gap would be found, beside every other test of its family. */
function levelsIn(profile: Known): (gap: Reach) => number {
  const tests = mainTests(profile).toSorted((one, other) => (one.p ?? 2) - (other.p ?? 2))
  return (gap) => {
    const factor = testedAs(profile, gap.factor)
    const own = profile.gaps.find((each) => each.rater === gap.rater && each.factor === factor)
    const others = tests.filter((test) => test !== own).map(({ p }) => p)
    return levelBeside(others, LEVEL)
  }
}
