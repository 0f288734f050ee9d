import { estimateOf } from '@/lib/profile/estimate-of'
import type { Alignment, Profile, RaterSummary } from '@/lib/profile/profile'
import type { Gap, Score } from '@/lib/profile/score'
import { bounds, type FindingPart, factorsOf, gapBounds } from '@/lib/words/finding-words'
import { countOf, formatEstimate, formatGap, formatProbability, formatShare, UNDEFINED } from '@/lib/words/format'
import { apart, basisOf, familyOf, type Words, wordsOf } from './gap-finding'
import { type GapScope, gapsBySize, noGapWords, strongestOf } from './headline'
import { isFound, scoreVerdict, tooFew } from './verdict'

/**
 * What a profile found, in words a reader without statistics understands: the largest gap that is found after correction over
 * the family, named. Where none is, that is said, with the largest there is and how small a gap could have stayed unseen, what
 * people follow most, and how alike model and people rank the factors. What the order of presentation does to a judge comes
 * last. Data for a view: pieces of text, no markup. O(gaps log gaps).
 *
 * @example findingOf(profile)[0] // { text: 'gpt-3.5-turbo', strong: true }
 */
export function findingOf(profile: Profile, { models = [], hidden = [] }: GapScope = {}): readonly FindingPart[] {
  const judged = profile.raters.filter(
    ({ kind, id }) => kind === 'model' && (models.length === 0 || models.includes(id)),
  )
  const words = wordsOf(profile)
  const isSeen = ({ factor }: Score) => !hidden.includes(factor)
  if (profile.factors.length === 0) return [{ text: 'No factor is measured yet.' }]
  if (profile.factors.every(({ id }) => hidden.includes(id))) return [{ text: 'Every factor is hidden.' }]
  if (profile.reference === null) {
    const lead = 'There are no human labels to compare with: '
    return [
      ...aloneIn(
        words,
        judged.map(({ id }) => id),
        isSeen,
        lead,
      ),
      ...orderEffect(judged, words),
    ]
  }
  if (judged.length === 0) return aloneIn(words, [profile.reference], isSeen, '')
  const gaps = gapsBySize(profile, { models, hidden })
  const found = gaps.filter(isFound)
  const [largest] = found.length > 0 ? found : gaps
  if (!largest) return [...nothingShared(judged, words), ...strongest(words, isSeen)]
  const closing = orderEffect(judged, words)
  const tested = gaps.filter(({ q }) => q !== null).length
  if (found.length > 0) return [...apart(largest, found.length, tested, words), ...closing]
  return [
    ...notShown(largest, judged.length, gaps, words),
    ...strongest(words, isSeen),
    ...alignmentOf(
      words,
      judged.map(({ id }) => id),
    ),
    ...closing,
  ]
}

/** People and these models cannot be compared: of people alone something may still be said. */
function nothingShared(judged: readonly RaterSummary[], { profile, name }: Words): readonly FindingPart[] {
  const [only] = judged
  const who = judged.length === 1 && only ? name(only.id) : 'a model'
  const gaps = profile.gaps.filter(({ rater }) => judged.some(({ id }) => id === rater))
  return [{ text: noGapWords(gaps, who), strong: true }, { text: ', so no gap between them can be measured.' }]
}

/** None does: which is not to say that there is none. */
function notShown(
  gap: Gap,
  models: number,
  gaps: readonly Gap[],
  { profile, label, name }: Words,
): readonly FindingPart[] {
  const factors = factorsOf(new Set(gaps.map(({ factor }) => factor)).size)
  const who = models === 1 ? name(gap.rater) : 'any model'
  if (gaps.every(({ basis }) => basis === 'nothing'))
    return [
      { text: models === 1 ? name(gap.rater) : 'Every model', strong: true },
      { text: ` chooses as people do on every pair that ${factors} tells apart` },
      { text: `, of ${countOf(gap.n, 'pair')} both decided.`, muted: true },
    ]
  if (gaps.every((each) => tooFew(each) !== ''))
    return [
      { text: 'Too few', strong: true },
      { text: ` to show a gap between ${who} and people on ${factors}.` },
      ...(gap.basis === 'nothing' ? [] : [{ text: ` On ${label(gap.factor)}: ${tooFew(gap)}.`, muted: true }]),
    ]
  return [
    { text: 'No gap is shown', strong: true },
    { text: ` between ${who} and people on ${factors}, which is not to say that there is none.` },
    { text: ' The largest: ' },
    ...(models === 1 ? [] : [{ text: `${name(gap.rater)} on ` }]),
    { text: label(gap.factor), strong: true },
    { text: `, ${formatEstimate(estimateOf(gap), formatGap)}` },
    {
      text: `${gapBounds(estimateOf(gap))}, q ${formatProbability(gap.q)}${basisOf(gap)}${familyOf(profile, true)}.`,
      muted: true,
    },
  ]
}

const verbOf = (score: Score): string => (scoreVerdict(score) === 'avoids' ? 'avoid' : 'follow')

function strongest({ profile, label }: Words, isSeen: (score: Score) => boolean): readonly FindingPart[] {
  const top = profile.reference === null ? undefined : strongestOf(profile.scores, [profile.reference], isSeen)
  if (!top) return [{ text: ' No factor is shown to be followed or avoided by people.' }]
  return [
    { text: ` People ${verbOf(top)} ` },
    { text: label(top.factor), strong: true },
    { text: ` most, ${formatEstimate(estimateOf(top))}` },
    { text: `${bounds(estimateOf(top))}.`, muted: true },
  ]
}

const value = ({ kendall }: Alignment) => kendall.value ?? Number.NEGATIVE_INFINITY

/** The highest is a name, not a finding, where the intervals of others reach it. */
function untold(best: Alignment, others: readonly Alignment[]): string {
  const met = others.filter(({ kendall }) => (kendall.high ?? 1) >= (best.kendall.low ?? -1)).length
  if (met === 0) return ''
  return `; it cannot be told from that of ${met === 1 ? 'the other model' : `${met} other models`}`
}

/** How alike the rankings of factors are; silent where there is no interval. */
function alignmentOf({ profile, name }: Words, models: readonly string[]): readonly FindingPart[] {
  const [best, ...others] = profile.alignments
    .filter(({ rater, kendall }) => models.includes(rater) && kendall.low !== null)
    .sort((x, y) => value(y) - value(x))
  if (!best) return []
  const one = models.length === 1
  return [
    { text: one ? ' Its ranking of factors against theirs:' : ' Highest alignment of the factors’ ranking: ' },
    ...(one ? [] : [{ text: name(best.rater), strong: true }]),
    { text: `${one ? '' : ','} τb ${formatEstimate(best.kendall)}` },
    { text: `${bounds(best.kendall)} over ${best.factors} factors${untold(best, others)}.`, muted: true },
  ]
}

/** What the order of presentation does to the judge it does most to, where that is found. */
function orderEffect(judged: readonly RaterSummary[], { profile, name }: Words): readonly FindingPart[] {
  const effects = judged.flatMap(({ id, orders, side }) => {
    const { q = null, basis } = orders?.firstShown ?? side ?? {}
    if (basis === undefined || !isFound({ q, basis })) return []
    const size = orders ? Math.abs(2 * (orders.firstShown.value ?? 0.5) - 1) : Math.abs(side?.excess.value ?? 0)
    return [{ id, orders, side, q, size }]
  })
  const [top] = effects.sort((x, y) => y.size - x.size)
  if (!top) return []
  const others = effects.length > 1 ? ` ${countOf(effects.length - 1, 'more judge')} too.` : ''
  const { orders, side } = top
  if (orders)
    return [
      { text: ' Order matters: ' },
      { text: name(top.id), strong: true },
      { text: ` names the response shown first in ${formatShare(orders.firstShown.value)} of its verdicts` },
      {
        text: `${boundsOfShare(orders.firstShown)}, q ${formatProbability(top.q)}, and changes ${formatShare(orders.flipRate.value)} with the order.${others}`,
        muted: true,
      },
    ]
  const against =
    profile.reference === null
      ? 'half would be no bias'
      : `${side ? formatEstimate(side.excess, formatGap) : UNDEFINED} against people`
  return [
    { text: ' Asked in one order, ' },
    { text: name(top.id), strong: true },
    { text: ` chose the first response on ${formatShare(side?.first.value ?? null)} of its pairs` },
    {
      text: ` (${against}, q ${formatProbability(top.q)}): position cannot be told from preference.${others}`,
      muted: true,
    },
  ]
}

function boundsOfShare({ low, high }: { readonly low: number | null; readonly high: number | null }): string {
  return low === null || high === null ? '' : ` [${formatShare(low)}, ${formatShare(high)}]`
}

/** One side only: the factor its choices follow or avoid most. */
function aloneIn(
  { profile, label, name }: Words,
  raters: readonly string[],
  isSeen: (score: Score) => boolean,
  lead: string,
): readonly FindingPart[] {
  const top = strongestOf(profile.scores, raters, isSeen)
  const tested = profile.scores.filter((score) => raters.includes(score.rater) && score.score !== null && isSeen(score))
  if (!top) {
    const few = tested.length > 0 && tested.every((score) => tooFew(score) !== '')
    const [first] = tested.filter(({ basis }) => basis === 'few')
    const because = few && first ? ` (${label(first.factor)}: ${tooFew(first)})` : ''
    return [{ text: `${lead}no factor is shown to be followed or avoided${because}.` }].map(({ text }) => ({
      text: text.charAt(0).toUpperCase() + text.slice(1),
    }))
  }
  const isPeople = top.rater === profile.reference
  return [
    ...(lead === '' ? [] : [{ text: lead }]),
    { text: isPeople ? 'People' : name(top.rater), strong: true },
    { text: ` ${verbOf(top)}${isPeople ? '' : 's'} ` },
    { text: label(top.factor), strong: true },
    { text: ` most: ${formatEstimate(estimateOf(top))}` },
    {
      text: `${bounds(estimateOf(top))} on ${countOf(top.n, 'pair')}, q ${formatProbability(top.q)}${familyOf(profile, isPeople)}.`,
      muted: true,
    },
  ]
}
