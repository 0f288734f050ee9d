import { mainTests, testedAs } from '@/lib/profile/families'
import type { Profile } from '@/lib/profile/profile'
import type { Gap } from '@/lib/profile/score'
import { detectableValue } from '@/lib/statistics/planning'
import { levelBeside } from '@/lib/statistics/significance'
import { LEVEL } from '@/lib/words/score'

type Known = Pick<Profile, 'reference' | 'raters' | 'factors' | 'scores' | 'gaps' | 'families'>
type Reach = Pick<Gap, 'rater' | 'factor' | 'gap' | 'error' | 'df' | 'basis'>

const SIZE = 2

/**
 * The smallest gap, up or down, that these pairs could have shown: one under it had not been found, however real.
 *
 * With the error and degrees of freedom of this gap and every other test of its family as it is; a gap that is found is
 * never below it, one that is not never above. `planned`: as the one comparison pinned before looking, whose p is not
 * corrected. In (0, 2], 2 where not even the largest gap had been found; `null` where the gap has no interval, and in
 * profiles of the first edition. O(tests log tests).
 *
 * @example detectableGap(gap, profile) // 0.2451…
 */
export function detectableGap(gap: Reach, profile: Known, planned = false): number | null {
  const { gap: value, error, df, basis } = gap
  if (basis !== 'student' || !profile.families || value === null || !error || !df) return null
  return detectableValue({ value, error, df }, SIZE, planned ? LEVEL : levelOf(gap, profile))
}

function levelOf(gap: Reach, profile: Known): number {
  const factor = testedAs(profile, gap.factor)
  const own = profile.gaps.find((each) => each.rater === gap.rater && each.factor === factor)
  const others = mainTests(profile).filter((test) => test !== own)
  return levelBeside(
    others.map(({ p }) => p),
    LEVEL,
  )
}
