import type { Profile } from '@/lib/profile/profile'
import type { Gap, Score } from '@/lib/profile/score'
import { comparison, type Direction } from '@/lib/words/finding-words'
import { formatGap } from '@/lib/words/format'
import { isFound, scoreVerdict } from './verdict'

/** Which gaps are looked at: ids of the models, all when empty, and of the factors that are not. */
export type GapScope = { readonly models?: readonly string[]; readonly hidden?: readonly string[] }

/**
 * Gaps that have a value, the largest first. A factor that says what an earlier one says on every pair is passed over, unless
 * that one is hidden.
 */
export function gapsBySize(
  { gaps, factors }: Pick<Profile, 'gaps' | 'factors'>,
  { models = [], hidden = [] }: GapScope = {},
): readonly Gap[] {
  const twins = new Set(factors.flatMap(({ id, sameAs }) => (sameAs !== null && !hidden.includes(sameAs) ? [id] : [])))
  return gaps
    .filter(
      ({ gap, rater, factor }) =>
        gap !== null &&
        !hidden.includes(factor) &&
        !twins.has(factor) &&
        (models.length === 0 || models.includes(rater)),
    )
    .sort((x, y) => Math.abs(y.gap ?? 0) - Math.abs(x.gap ?? 0))
}

/**
 * The gap to talk about first: the largest that is found, else the largest. `null` without any.
 *
 * @example largestGapOf(profile)?.factor // 'length'
 */
export function largestGapOf(profile: Pick<Profile, 'gaps' | 'factors'>, scope: GapScope = {}): Gap | null {
  const gaps = gapsBySize(profile, scope)
  return gaps.find(isFound) ?? gaps[0] ?? null
}

type Sides = Pick<Profile, 'scores' | 'reference'>

/** A side's direction: that of its own score, unless its score on the common pairs points the other way. */
function directionOf(score: Score | undefined, onCommon: number | null): Direction {
  const verdict = score ? scoreVerdict(score) : 'absent'
  const own = verdict === 'follows' ? 1 : verdict === 'avoids' ? -1 : 0
  return onCommon !== null && own * onCommon < 0 ? 0 : own
}

/** What a gap says in words, with {factor} for the factor: both sides' directions are those of their own scores. */
export function gapInWords({ scores }: Sides, gap: Gap): string {
  const scoreOf = (rater: string) => scores.find((score) => score.rater === rater && score.factor === gap.factor)
  return comparison(
    gap.gap ?? 0,
    directionOf(scoreOf(gap.rater), gap.modelScore),
    directionOf(scoreOf(gap.reference), gap.referenceScore),
  )
}

/**
 * The finding of a profile in a line without its interval, for a list that leads to it: the largest gap that is found, or
 * that none is. `null` where there is nothing to compare.
 *
 * @example headlineOf(profile) // 'Verbose judge follows length more than people do: +1.13'
 */
export function headlineOf(
  profile: Pick<Profile, 'reference' | 'raters' | 'factors' | 'gaps' | 'scores'>,
): string | null {
  const top = largestGapOf(profile)
  if (profile.reference === null || top === null) return null
  if (!isFound(top) || top.gap === null) return 'No gap between models and people is shown'
  const model = profile.raters.find(({ id }) => id === top.rater)?.name ?? top.rater
  const factor = profile.factors.find(({ id }) => id === top.factor)?.label.toLowerCase() ?? top.factor
  return `${model} ${gapInWords(profile, top).replace('{factor}', factor)}: ${formatGap(top.gap)}`
}
