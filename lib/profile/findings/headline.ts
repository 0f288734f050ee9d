import { estimateOf } from '@/lib/profile/estimate-of'
import type { Profile } from '@/lib/profile/profile'
import type { Gap, Score } from '@/lib/profile/score'
import { bounds, comparison, type Direction } from '@/lib/words/finding-words'
import { countOf, formatEstimate, formatGap, formatScore } from '@/lib/words/format'
import { isFound, scoreVerdict, tooFew } from './verdict'

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

/** Of these raters' scores the one that is followed or avoided most, and found. */
export function strongestOf(
  scores: Profile['scores'],
  raters: readonly string[],
  isSeen: (score: Score) => boolean = () => true,
): Score | undefined {
  return scores
    .filter((score) => raters.includes(score.rater) && isFound(score) && score.score !== null && isSeen(score))
    .sort((x, y) => Math.abs(y.score ?? 0) - Math.abs(x.score ?? 0))[0]
}

/**
 * Why none of these gaps has a value; `who`: the models that are compared with people.
 *
 * @example noGapWords([], 'a model') // 'No pair was decided by both people and a model'
 */
export const noGapWords = (gaps: readonly Pick<Gap, 'n'>[], who: string): string =>
  gaps.some(({ n }) => n > 0)
    ? `No factor tells apart any pair that both people and ${who} decided`
    : `No pair was decided by both people and ${who}`

type Headlined = Pick<Profile, 'reference' | 'raters' | 'factors' | 'gaps' | 'scores'>

const factorOf = ({ factors }: Headlined, factor: string): string =>
  factors.find(({ id }) => id === factor)?.label.toLowerCase() ?? factor

/**
 * The finding of a profile in a line, for a list that leads to it: the largest gap that is found, or
 * that none is, or that there is too little for one, or nothing to compare; of one side alone what it follows or avoids most.
 * `null` where there is nothing to say.
 *
 * @example headlineOf(profile) // 'Verbose judge follows length more than people do: +.62 [+.52, +.72] on 240 pairs'
 */
export function headlineOf(profile: Headlined): string | null {
  const { reference, raters, gaps } = profile
  const models = raters.filter(({ kind }) => kind === 'model')
  if (reference === null || models.length === 0) return aloneOf(profile, reference === null ? models : null)
  const top = largestGapOf(profile)
  if (top === null) return profile.factors.length > 0 ? noGapWords(gaps, 'a model') : null
  if (isFound(top) && top.gap !== null) {
    const model = raters.find(({ id }) => id === top.rater)?.name ?? top.rater
    return `${model} ${gapInWords(profile, top).replace('{factor}', factorOf(profile, top.factor))}: ${headlineNumber(top)}`
  }
  const told = gaps.filter(({ gap }) => gap !== null)
  if (told.every(({ basis }) => basis === 'nothing'))
    return 'Models choose as people do on every pair that factors tell apart'
  if (told.every((gap) => tooFew(gap) !== '')) return 'Too few to show a gap between models and people'
  return 'No gap between models and people is shown'
}

/** A gap or a score with its interval and its pairs: '+.62 [+.41, +.79] on 65 pairs'. */
export function headlineNumber(each: Gap | Score): string {
  const format = 'gap' in each ? formatGap : formatScore
  const estimate = estimateOf(each)
  return `${formatEstimate(estimate, format)}${bounds(estimate, format)} on ${countOf(each.n, 'pair')}`
}

/** What people follow or avoid most, or, where there are none, the `models`. */
function aloneOf(profile: Headlined, models: Profile['raters'] | null): string | null {
  const asked = models ? models.map(({ id }) => id) : [profile.reference ?? '']
  const top = strongestOf(profile.scores, asked)
  if (!top) return null
  const name = models?.find(({ id }) => id === top.rater)?.name
  const verb = scoreVerdict(top) === 'avoids' ? 'avoid' : 'follow'
  const side = name === undefined ? `People ${verb}` : `${name} ${verb}s`
  return `${side} ${factorOf(profile, top.factor)} most: ${headlineNumber(top)}`
}
