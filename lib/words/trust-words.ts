import { factorInSentence } from './factor-name'
import type { FindingPart } from './finding-words'
import { type Bounds, formatInterval, formatScore, formatShare } from './format'

type Verdict = 'trust' | 'care' | 'avoid' | 'few'
type Limits = { readonly agreement: number; readonly below: number; readonly flips: number; readonly gap: number }
type Criterion = { readonly id: keyof Limits; readonly state: 'met' | 'missed' | 'open' | 'unknown' }

/** What is said of a judge in a word or two. */
export const TRUST_VERDICTS: Readonly<Record<Verdict, string>> = {
  trust: 'trust it',
  care: 'with care',
  avoid: 'do not rely on it',
  few: 'too few pairs to say',
}

const points = (share: number): string => formatScore(100 * share, 0)

/**
 * What a reader asks of a judge, each by its name.
 *
 * @example limitWords({ agreement: 0.75, below: 0.2, flips: 0.1, gap: 0.15 }).flips // 'under 10% of verdicts flip with the order'
 */
export const limitWords = (limits: Limits): Readonly<Record<keyof Limits, string>> => ({
  agreement: `agreement at least ${formatShare(limits.agreement)}`,
  below: `within ${points(limits.below)} points of one person`,
  flips: `under ${formatShare(limits.flips)} of verdicts flip with the order`,
  gap: `no gap beyond ±${formatScore(limits.gap)}`,
})

/** The same, each shown to be missed. */
const missedWords = (limits: Limits): Readonly<Record<keyof Limits, string>> => ({
  agreement: `agreement under ${formatShare(limits.agreement)}`,
  below: `more than ${points(limits.below)} points below one person`,
  flips: `over ${formatShare(limits.flips)} of verdicts flip with the order`,
  gap: `a gap beyond ±${formatScore(limits.gap)}`,
})

/** What is not known, and why. Without a person to compare with nothing is asked of it. */
const UNKNOWN: Readonly<Record<Exclude<keyof Limits, 'below'>, string>> = {
  agreement: 'agreement (no pair that people decided)',
  flips: 'flips (asked in one order only)',
  gap: 'gaps (no factor has one)',
}

const listed = (start: string, words: readonly string[]): readonly string[] =>
  words.length === 0 ? [] : [`${start}: ${words.join('; ')}.`]

/** Why a verdict is what it is: the criteria that decided it. */
export function reasonWords(verdict: Verdict, criteria: readonly Criterion[], limits: Limits): string {
  const of = (state: Criterion['state']) => criteria.filter((one) => one.state === state).map(({ id }) => id)
  if (verdict === 'few') return 'Agreement has no interval with so few pairs or prompts.'
  if (verdict === 'avoid')
    return listed(
      'Shown',
      of('missed').map((id) => missedWords(limits)[id]),
    ).join('')
  if (verdict === 'trust')
    return listed(
      'Shown',
      of('met').map((id) => limitWords(limits)[id]),
    ).join('')
  const unknown = of('unknown').flatMap((id) => (id === 'below' ? [] : UNKNOWN[id]))
  const open = of('open').map((id) => limitWords(limits)[id])
  return [...listed('Not shown either way', open), ...listed('Not measured', unknown)].join(' ')
}

type Measured = Bounds & { readonly value: number }
type Facts = {
  readonly agreement: Measured | null
  readonly person: Measured | null
  /** Factors of found gaps, as they are called, and whether the judge follows them more than people do. */
  readonly gaps: readonly { readonly label: string; readonly more: boolean }[]
  /** Of 100 disagreements, how many the factors call right; `null` where nothing shows. */
  readonly right: Measured | null
}

const bounded = (bounds: Bounds): string => {
  const interval = formatInterval(bounds, formatShare)
  return interval && ` ${interval}`
}

/** A judge in three short sentences: how often it agrees, what it overweights or underweights, what explains the rest. */
export function judgeParts({ agreement, person, gaps, right }: Facts): readonly FindingPart[] {
  if (!agreement) return [{ text: 'It judged no pair that people decided.' }]
  const besides = person ? `; one person agrees with the others on ${formatShare(person.value)}` : ''
  const [first, ...rest] = gaps
  const more = rest.length === 0 ? '' : ` (and ${rest.length} more)`
  return [
    { text: 'Agrees with people on ' },
    { text: formatShare(agreement.value), strong: true },
    ...(bounded(agreement) ? [{ text: bounded(agreement), muted: true }] : []),
    { text: ` of the pairs they decided${besides}.` },
    ...(first
      ? [
          { text: ' It follows ' },
          { text: factorInSentence(first.label), strong: true },
          { text: ` ${first.more ? 'more' : 'less'} than people do${more}.` },
        ]
      : [{ text: ' No gap to people is shown.' }]),
    ...(right
      ? [
          { text: ' Of 100 disagreements the factors call ' },
          { text: formatScore(100 * right.value, 0), strong: true },
          { text: ' right.' },
        ]
      : []),
  ]
}
