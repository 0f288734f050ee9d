import type { Profile } from '@/lib/profile/profile'
import type { Gap, Score } from '@/lib/profile/score'
import { bounds, comparison, type FindingPart } from '@/lib/words/finding-words'
import { countOf, formatGap, formatProbability, formatScore } from '@/lib/words/format'
import { shownNames } from '@/lib/words/rater'
import { isFound } from './verdict'

/** What a dataset says about one factor, in sentences: pieces of text, no markup. */
export type FactorFinding = {
  readonly lead: readonly FindingPart[]
  readonly models: readonly { readonly rater: string; readonly parts: readonly FindingPart[] }[]
}

const chance = (q: number | null): string => (q === null ? '' : `, q ${formatProbability(q)}`)

/**
 * What people do with one factor and how each model differs from them, in words.
 *
 * People follow or avoid it where their score has q < .05; a model differs where its gap has. Every number comes with its
 * interval, its pairs and its q. Says so where there are no people, no model, or nothing was decided.
 *
 * @example factorFinding(profile, 'length').lead[0] // { text: 'People follow ' }
 */
export function factorFinding(profile: Profile, factor: string): FactorFinding {
  const label = (profile.factors.find(({ id }) => id === factor)?.label ?? factor).toLowerCase()
  const scoreOf = (rater: string | null) =>
    profile.scores.find((score) => score.rater === rater && score.factor === factor)
  const judges = profile.raters.filter(({ kind }) => kind === 'model')
  const names = shownNames(judges)
  const gaps = judges.map(({ id }) => profile.gaps.find((gap) => gap.rater === id && gap.factor === factor))
  return {
    lead: [
      ...(profile.reference === null
        ? [{ text: 'There are no human labels to compare with.' }]
        : scoreInWords('People', scoreOf(profile.reference), label, ['follow', 'avoid', 'neither follow nor avoid'])),
      ...howMany(gaps.filter((gap) => gap !== undefined)),
    ],
    models: judges.map(({ id, name }, at) => ({
      rater: id,
      parts: gapInWords(names.get(id) ?? name, gaps[at], scoreOf(id), label),
    })),
  }
}

type Verbs = readonly [follow: string, avoid: string, neither: string]

function scoreInWords(who: string, score: Score | undefined, label: string, verbs: Verbs): readonly FindingPart[] {
  if (!score || score.score === null)
    return [{ text: who, strong: true }, { text: ` decided no pair for which ${label} has a value.` }]
  const verb = isFound(score) ? verbs[score.score >= 0 ? 0 : 1] : verbs[2]
  return [
    { text: who, strong: true },
    { text: ` ${verb} ` },
    { text: label, strong: true },
    { text: `${isFound(score) ? '' : ' beyond chance'}: ${formatScore(score.score)}` },
    { text: `${bounds(score)} on ${countOf(score.n, 'pair')}${chance(score.q)}.`, muted: true },
  ]
}

function howMany(gaps: readonly Gap[]): readonly FindingPart[] {
  const tested = gaps.filter(({ q }) => q !== null)
  const apart = tested.filter(isFound).length
  if (tested.length === 0) return []
  if (tested.length === 1)
    return [{ text: apart === 1 ? ' The model differs significantly.' : ' The model does not differ significantly.' }]
  return [
    {
      text:
        apart === 0
          ? ` None of the ${tested.length} models differs significantly.`
          : ` Of ${tested.length} models, ${apart} ${apart === 1 ? 'differs' : 'differ'} significantly.`,
    },
  ]
}

function gapInWords(
  name: string,
  gap: Gap | undefined,
  score: Score | undefined,
  label: string,
): readonly FindingPart[] {
  if (!gap || gap.gap === null || gap.modelScore === null || gap.referenceScore === null)
    return scoreInWords(name, score, label, ['follows', 'avoids', 'neither follows nor avoids'])
  const on = gap.paired ? ` on ${countOf(gap.n, 'pair')} both decided` : ' on pairs of its own'
  const scores = `${formatScore(gap.modelScore)} against ${formatScore(gap.referenceScore)}, a gap of ${formatGap(gap.gap)}`
  const numbers = { text: `${bounds(gap)}${on}${chance(gap.q)}.`, muted: true }
  if (!isFound(gap))
    return [{ text: name, strong: true }, { text: ` does not differ significantly: ${scores}` }, numbers]
  return [
    { text: name, strong: true },
    { text: ` ${comparison(gap.modelScore, gap.referenceScore).replace('{factor}', label)}: ${scores}` },
    numbers,
  ]
}
