import { estimateOf } from '@/lib/profile/estimate-of'
import type { Profile } from '@/lib/profile/profile'
import type { Gap } from '@/lib/profile/score'
import { familyWords } from '@/lib/words/family'
import { type FindingPart, gapBounds } from '@/lib/words/finding-words'
import { countOf, formatEstimate, formatGap, formatProbability, inDigitsOf } from '@/lib/words/format'
import { shownNames } from '@/lib/words/rater'
import { type GapScope, gapInWords, gapsBySize } from './headline'
import { isFound, tooFew } from './verdict'

type Names = (id: string) => string
export type Words = { readonly profile: Profile; readonly label: Names; readonly name: Names }

/** What factors and raters are called within a sentence. */
export function wordsOf(profile: Profile): Words {
  const labels = new Map(profile.factors.map(({ id, label }) => [id, label.toLowerCase()]))
  const names = shownNames(profile.raters)
  return { profile, label: (id) => labels.get(id) ?? id, name: (id) => names.get(id) ?? id }
}

export type GapFinding = Pick<Gap, 'rater' | 'factor'> & { readonly parts: readonly FindingPart[] }

/**
 * What can be said first of a profile, gap by gap, each by its verdict: those found, the largest first; of those not found
 * only that none is shown.
 */
export function gapFindings(profile: Profile, scope: GapScope = {}): readonly GapFinding[] {
  const words = wordsOf(profile)
  const gaps = gapsBySize(profile, scope)
  const found = gaps.filter(isFound)
  const tested = gaps.filter(({ q }) => q !== null).length
  return [...found, ...gaps.filter((gap) => !isFound(gap))].map((gap) => ({
    rater: gap.rater,
    factor: gap.factor,
    parts: isFound(gap)
      ? apart(gap, found.length, tested, words, gap === found[0] ? 'largest' : 'one')
      : notFound(gap, words),
  }))
}

/** One gap that is not found: which is not to say that there is none. */
function notFound(gap: Gap, { label, name }: Omit<Words, 'profile'>): readonly FindingPart[] {
  const few = tooFew(gap)
  if (gap.basis === 'nothing')
    return [
      { text: name(gap.rater), strong: true },
      { text: ' chooses as people do on every pair that ' },
      { text: label(gap.factor), strong: true },
      { text: ' tells apart' },
      { text: `, of ${countOf(gap.n, 'pair')} both decided.`, muted: true },
    ]
  return [
    { text: few === '' ? 'No gap is shown' : 'Too few to show a gap', strong: true },
    { text: ` between ${name(gap.rater)} and people on ` },
    { text: label(gap.factor), strong: true },
    { text: `: ${formatEstimate(estimateOf(gap), formatGap)}` },
    {
      text: few === '' ? `${gapBounds(estimateOf(gap))}, q ${formatProbability(gap.q)}${basisOf(gap)}.` : `; ${few}.`,
      muted: true,
    },
  ]
}

export const basisOf = ({ paired, n }: Gap) =>
  paired ? ` on ${countOf(n, 'pair')} both decided` : ' on pairs of its own'

export const familyOf = ({ families }: Profile, people: boolean): string =>
  families ? `; ${familyWords(families.main, people)}` : ''

/** One gap stands out: who does what, more or less than people, and by how much. `rank`: its place among those found. */
export function apart(
  gap: Gap,
  found: number,
  all: number,
  { profile, label, name }: Words,
  rank: 'largest' | 'one' = 'largest',
): readonly FindingPart[] {
  const [before = '', after = ''] = gapInWords(profile, gap).split('{factor}')
  const which = rank === 'largest' ? 'The largest' : 'One'
  const score = inDigitsOf(estimateOf(gap))
  const count = found > 1 ? `${which} of ${found} gaps found among ${all}` : `The one gap found among ${all}`
  return [
    { text: name(gap.rater), strong: true },
    { text: ` ${before}` },
    { text: label(gap.factor), strong: true },
    {
      text: `${after}: ${score(gap.modelScore)} against ${score(gap.referenceScore)}, a gap of ${formatEstimate(estimateOf(gap), formatGap)}`,
    },
    { text: `${gapBounds(estimateOf(gap))}${basisOf(gap)}.`, muted: true },
    { text: ` ${count}: q ${formatProbability(gap.q)}${familyOf(profile, true)}.`, muted: true },
  ]
}
