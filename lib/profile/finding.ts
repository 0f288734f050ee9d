import type { Gap, Profile } from './profile'
import { short, shortBounds } from './short-number'

/** A piece of the sentence: what matters is strong, what qualifies it is muted. */
export type FindingPart = { readonly text: string; readonly strong?: boolean; readonly muted?: boolean }

const LEVEL = 0.05

const signed = (value: number): string => (value >= 0 ? `+${short(value)}` : short(value))
const pairsOf = (n: number): string =>
  `${n.toLocaleString('en').replaceAll(',', '\u202f')} ${n === 1 ? 'pair' : 'pairs'}`

/** What the two scores say in words: the stronger of the two says what is done, the other one that it is done less. */
function comparison(model: number, people: number): string {
  const modelIsStronger = Math.abs(model) >= Math.abs(people)
  const verb = (modelIsStronger ? model : people) >= 0 ? 'follows' : 'avoids'
  return `${verb} {factor} ${modelIsStronger ? 'more' : 'less'} than people do`
}

const largestFirst = (gaps: readonly Gap[]): readonly Gap[] =>
  gaps.filter(({ gap }) => gap !== null).sort((x, y) => Math.abs(y.gap ?? 0) - Math.abs(x.gap ?? 0))

/**
 * What a profile found, in one sentence: the largest gap that is significant after correction, for the models named in
 * `models` (all when empty); where none is, that is what it says. Data for a view: pieces of text, no markup.
 *
 * @example findingOf(profile)[0] // { text: 'gpt-3.5-turbo', strong: true }
 */
export function findingOf(profile: Profile, models: readonly string[] = []): readonly FindingPart[] {
  const judged = profile.raters.filter(
    ({ kind, id }) => kind === 'model' && (models.length === 0 || models.includes(id)),
  )
  const labels = new Map(profile.factors.map(({ id, label }) => [id, label.toLowerCase()]))
  const names = new Map(profile.raters.map(({ id, name }) => [id, name]))
  if (profile.factors.length === 0) return [{ text: 'No factor is measured yet.' }]
  if (profile.reference === null)
    return describeAlone(profile, labels, names, 'There are no human labels to compare with: ')
  if (judged.length === 0) return describeAlone(profile, labels, names, '')
  const gaps = largestFirst(profile.gaps.filter(({ rater }) => judged.some(({ id }) => id === rater)))
  const gap = gaps.find(({ q }) => q !== null && q < LEVEL) ?? gaps[0]
  if (!gap || gap.modelScore === null || gap.referenceScore === null || gap.gap === null)
    return [{ text: 'People and models have no pair in common that both decided.' }]
  const factor = labels.get(gap.factor) ?? gap.factor
  const model = names.get(gap.rater) ?? gap.rater
  const on = gap.paired ? ` on ${pairsOf(gap.n)} both decided` : ' on pairs of its own'
  if (gap.q === null || gap.q >= LEVEL)
    return [
      { text: 'No gap is distinguishable from 0', strong: true },
      { text: ` after correction over ${factorsOf(tested(profile, gap))}. The largest: ${model} on ` },
      { text: factor, strong: true },
      { text: `, ${signed(gap.gap)}` },
      { text: `${shortBounds(gap)}${on}.`, muted: true },
    ]
  const [before = '', after = ''] = comparison(gap.modelScore, gap.referenceScore).split('{factor}')
  return [
    { text: model, strong: true },
    { text: ` ${before}` },
    { text: factor, strong: true },
    { text: `${after}: ${short(gap.modelScore)} against ${short(gap.referenceScore)}, a gap of ${signed(gap.gap)}` },
    { text: `${shortBounds(gap)}${on}.`, muted: true },
  ]
}

const factorsOf = (n: number): string => `${n} ${n === 1 ? 'factor' : 'factors'}`

/** Factors that were compared for this model: those with a p value. */
const tested = ({ gaps }: Profile, { rater }: Gap): number =>
  gaps.filter((gap) => gap.rater === rater && gap.p !== null).length

/** One side only: the factor its choices follow or avoid most. */
function describeAlone(
  profile: Profile,
  labels: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
  lead: string,
): readonly FindingPart[] {
  const about = profile.reference ?? profile.raters[0]?.id
  const [top] = profile.scores
    .filter(({ rater, score, q }) => rater === about && score !== null && q !== null && q < LEVEL)
    .sort((x, y) => Math.abs(y.score ?? 0) - Math.abs(x.score ?? 0))
  if (!top || top.score === null) return [{ text: `${lead}no factor is followed or avoided beyond chance.` }]
  const isPeople = about === profile.reference
  const verb = top.score >= 0 ? (isPeople ? 'follow' : 'follows') : isPeople ? 'avoid' : 'avoids'
  return [
    { text: lead },
    { text: isPeople ? 'People' : (names.get(top.rater) ?? top.rater), strong: true },
    { text: ` ${verb} ` },
    { text: labels.get(top.factor) ?? top.factor, strong: true },
    { text: ` most: ${short(top.score)}` },
    {
      text: `${shortBounds(top)} on ${pairsOf(top.n)}.`,
      muted: true,
    },
  ]
}
