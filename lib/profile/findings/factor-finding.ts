import { estimateOf } from '@/lib/profile/estimate-of'
import type { Profile } from '@/lib/profile/profile'
import type { Gap, Score } from '@/lib/profile/score'
import { bounds, type FindingPart, gapBounds } from '@/lib/words/finding-words'
import { countOf, formatEstimate, formatGap, formatProbability, inDigitsOf } from '@/lib/words/format'
import { shownNames } from '@/lib/words/rater'
import { gapInWords } from './headline'
import { gapVerdict, isFound, scoreVerdict, tooFew } from './verdict'

/** What a dataset says about one factor, in sentences: pieces of text, no markup. */
export type FactorFinding = {
  readonly lead: readonly FindingPart[]
  readonly models: readonly { readonly rater: string; readonly parts: readonly FindingPart[] }[]
}

const chance = (q: number | null): string => (q === null ? '' : `, q ${formatProbability(q)}`)

/**
 * What people do with one factor and how each model differs from them, in words.
 *
 * The verdict of each number is that of every other screen; it comes with its interval, its pairs and its q. Says so where
 * there are no people, no model, too few pairs, or nothing was decided.
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
        : scoreInWords('People', scoreOf(profile.reference), label, ['follow', 'avoid', 'are'])),
      ...howMany(gaps.filter((gap) => gap !== undefined)),
    ],
    models: judges.map(({ id, name }, at) => ({
      rater: id,
      parts: gapParts(profile, names.get(id) ?? name, gaps[at], scoreOf(id), label),
    })),
  }
}

type Verbs = readonly [follow: string, avoid: string, be: string]

function scoreInWords(who: string, score: Score | undefined, label: string, verbs: Verbs): readonly FindingPart[] {
  const verdict = score ? scoreVerdict(score) : 'absent'
  const [follow, avoid, be] = verbs
  if (!score || verdict === 'absent')
    return [{ text: who, strong: true }, { text: ` decided no pair for which ${label} has a value.` }]
  if (verdict === 'nothing')
    return [{ text: who, strong: true }, { text: `: ${label} tells no pair apart that was decided.` }]
  const does =
    verdict === 'follows' ? ` ${follow} ` : verdict === 'avoids' ? ` ${avoid} ` : ` ${be} not shown to follow or avoid `
  const few = verdict === 'few' ? ` (${tooFew(score)})` : ''
  return [
    { text: who, strong: true },
    { text: does },
    { text: label, strong: true },
    { text: `: ${formatEstimate(estimateOf(score))}` },
    { text: `${bounds(estimateOf(score))} on ${countOf(score.n, 'pair')}${few || chance(score.q)}.`, muted: true },
  ]
}

function howMany(gaps: readonly Gap[]): readonly FindingPart[] {
  const verdicts = gaps.map(gapVerdict).filter((verdict) => verdict !== 'absent')
  const apart = verdicts.filter((verdict) => verdict === 'more' || verdict === 'less').length
  if (verdicts.length === 0) return []
  if (verdicts.length === 1)
    return [{ text: apart === 1 ? ' The model differs from them.' : ' A difference of the model is not shown.' }]
  return [
    {
      text:
        apart === 0
          ? ` No difference is shown of any of ${verdicts.length} models.`
          : ` Of ${verdicts.length} models, ${apart} ${apart === 1 ? 'differs' : 'differ'} from them.`,
    },
  ]
}

function gapParts(
  profile: Profile,
  name: string,
  gap: Gap | undefined,
  score: Score | undefined,
  label: string,
): readonly FindingPart[] {
  if (!gap || gap.gap === null || gap.modelScore === null || gap.referenceScore === null)
    return scoreInWords(name, score, label, ['follows', 'avoids', 'is'])
  const on = gap.paired ? ` on ${countOf(gap.n, 'pair')} both decided` : ' on pairs of its own'
  const scoreIn = inDigitsOf(estimateOf(gap))
  const scores = `${scoreIn(gap.modelScore)} against ${scoreIn(gap.referenceScore)}, a gap of ${formatEstimate(estimateOf(gap), formatGap)}`
  const few = tooFew(gap)
  const numbers = {
    text: `${gapBounds(estimateOf(gap))}${on}${few === '' ? chance(gap.q) : ` (${few})`}.`,
    muted: true,
  }
  const says = isFound(gap)
    ? ` ${gapInWords(profile, gap).replace('{factor}', label)}: ${scores}`
    : `: a difference is not shown: ${scores}`
  return [{ text: name, strong: true }, { text: says }, numbers]
}
