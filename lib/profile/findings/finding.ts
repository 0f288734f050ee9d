import type { Alignment, Profile } from '@/lib/profile/profile'
import type { Gap, Score } from '@/lib/profile/score'
import { bounds, comparison, type FindingPart, factorsOf } from '@/lib/words/finding-words'
import { countOf, formatGap, formatScore } from '@/lib/words/format'
import { shownNames } from '@/lib/words/rater'
import { type GapScope, gapsBySize } from './headline'
import { isFound } from './verdict'

type Names = (id: string) => string

/**
 * What a profile found, in words a reader without statistics understands: the largest gap that is significant after
 * correction. Where none is, that is said, with the largest there is, what people follow most, and how close the closest
 * model comes to people. Data for a view: pieces of text, no markup. O(gaps log gaps).
 *
 * @example findingOf(profile)[0] // { text: 'gpt-3.5-turbo', strong: true }
 */
export function findingOf(profile: Profile, { models = [], hidden = [] }: GapScope = {}): readonly FindingPart[] {
  const judged = profile.raters.filter(
    ({ kind, id }) => kind === 'model' && (models.length === 0 || models.includes(id)),
  )
  const labels = new Map(profile.factors.map(({ id, label }) => [id, label.toLowerCase()]))
  const label: Names = (id) => labels.get(id) ?? id
  const names = shownNames(profile.raters)
  const name: Names = (id) => names.get(id) ?? id
  const isSeen = ({ factor }: { readonly factor: string }) => !hidden.includes(factor)
  if (profile.factors.length === 0) return [{ text: 'No factor is measured yet.' }]
  if (profile.factors.every(({ id }) => hidden.includes(id))) return [{ text: 'Every factor is hidden.' }]
  if (profile.reference === null || judged.length === 0) {
    const lead = profile.reference === null ? 'There are no human labels to compare with: ' : ''
    const about = profile.reference ?? profile.raters[0]?.id ?? ''
    return aloneIn(profile, about, isSeen, label, name, lead)
  }
  const gaps = gapsBySize(profile, { models, hidden })
  const significant = gaps.filter(isFound)
  const [largest] = significant.length > 0 ? significant : gaps
  if (!largest) return [{ text: 'People and models have no pair in common that both decided.' }]
  if (significant.length > 0) return apart(largest, significant.length, gaps.length, label, name)
  return [
    ...alike(largest, judged.length, new Set(gaps.map(({ factor }) => factor)).size, label, name),
    ...strongest(profile, isSeen, label),
    ...closest(
      profile,
      judged.map(({ id }) => id),
      name,
    ),
  ]
}

const basis = ({ paired, n }: Gap) => (paired ? ` on ${countOf(n, 'pair')} both decided` : ' on pairs of its own')

/** One gap stands out: who does what, more or less than people, and by how much. */
function apart(gap: Gap, significant: number, all: number, label: Names, name: Names): readonly FindingPart[] {
  const [model, people] = [gap.modelScore ?? 0, gap.referenceScore ?? 0]
  const [before = '', after = ''] = comparison(model, people).split('{factor}')
  return [
    { text: name(gap.rater), strong: true },
    { text: ` ${before}` },
    { text: label(gap.factor), strong: true },
    {
      text: `${after}: ${formatScore(model)} against ${formatScore(people)}, a gap of ${formatGap(gap.gap)}`,
    },
    { text: `${bounds(gap)}${basis(gap)}.`, muted: true },
    ...(significant > 1
      ? [{ text: ` The largest of ${significant} significant gaps among ${all}.`, muted: true }]
      : []),
  ]
}

function alike(gap: Gap, models: number, factors: number, label: Names, name: Names): readonly FindingPart[] {
  const who = models === 1 ? name(gap.rater) : 'No model'
  const does = models === 1 ? ' does not clearly differ' : ' clearly differs'
  return [
    { text: who, strong: true },
    { text: `${does} from people on ${factorsOf(factors)}.` },
    { text: ' The largest gap: ' },
    ...(models === 1 ? [] : [{ text: `${name(gap.rater)} on ` }]),
    { text: label(gap.factor), strong: true },
    { text: `, ${formatGap(gap.gap)}` },
    { text: `${bounds(gap)}, q ${formatScore(gap.q)}${basis(gap)}.`, muted: true },
  ]
}

/** The factor a rater follows or avoids most, beyond chance. */
function topOf(profile: Profile, rater: string | null, isSeen: (score: Score) => boolean): Score | undefined {
  return profile.scores
    .filter((score) => score.rater === rater && score.score !== null && isFound(score) && isSeen(score))
    .sort((x, y) => Math.abs(y.score ?? 0) - Math.abs(x.score ?? 0))[0]
}

function strongest(profile: Profile, isSeen: (score: Score) => boolean, label: Names): readonly FindingPart[] {
  const top = topOf(profile, profile.reference, isSeen)
  if (!top) return [{ text: ' People follow no factor beyond chance.' }]
  const verb = (top.score ?? 0) >= 0 ? 'follow' : 'avoid'
  return [
    { text: ` People ${verb} ` },
    { text: label(top.factor), strong: true },
    { text: ` most, ${formatScore(top.score ?? 0)}` },
    { text: `${bounds(top)}.`, muted: true },
  ]
}

const value = ({ kendall }: Alignment) => kendall.value ?? Number.NEGATIVE_INFINITY

function closest(profile: Profile, models: readonly string[], name: Names): readonly FindingPart[] {
  const [best] = profile.alignments
    .filter(({ rater, kendall }) => models.includes(rater) && kendall.value !== null)
    .sort((x, y) => value(y) - value(x))
  if (!best || best.kendall.value === null) return []
  const ceiling = profile.ceiling?.kendall.value ?? null
  return [
    { text: models.length === 1 ? ' Its ranking of factors matches theirs' : ` Closest to their ranking of factors: ` },
    ...(models.length === 1 ? [] : [{ text: name(best.rater), strong: true }]),
    { text: `${models.length === 1 ? ' at' : ','} τb ${formatScore(best.kendall.value)}` },
    {
      text: `${bounds(best.kendall)} over ${best.factors} factors${ceiling === null ? '' : `; people among themselves ${formatScore(ceiling)}`}.`,
      muted: true,
    },
  ]
}

/** One side only: the factor its choices follow or avoid most. */
function aloneIn(
  profile: Profile,
  about: string,
  isSeen: (score: Score) => boolean,
  label: Names,
  name: Names,
  lead: string,
): readonly FindingPart[] {
  const top = topOf(profile, about, isSeen)
  if (!top || top.score === null) return [{ text: `${lead}no factor is followed or avoided beyond chance.` }]
  const isPeople = about === profile.reference
  const verb = top.score >= 0 ? 'follow' : 'avoid'
  return [
    { text: lead },
    { text: isPeople ? 'People' : name(about), strong: true },
    { text: ` ${verb}${isPeople ? '' : 's'} ` },
    { text: label(top.factor), strong: true },
    { text: ` most: ${formatScore(top.score)}` },
    { text: `${bounds(top)} on ${countOf(top.n, 'pair')}.`, muted: true },
  ]
}
