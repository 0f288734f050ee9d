import type { FindingPart } from './finding-words'
import { type Bounds, countOf, formatCount, formatInterval, formatScore, formatShare } from './format'
import { LEVEL } from './score'

/** A number with its interval and the p of its test. */
export type Tested = Bounds & { readonly value: number; readonly p: number | null }

/** A share of 1 with one decimal: differences of single points matter here. */
export const formatPercent = (value: number | null): string =>
  value === null ? formatScore(null) : `${(100 * value).toFixed(1)}%`

/**
 * A difference of two shares in points: its sign always shows, and so does the 0 before its dot, for `+.3` is a score.
 *
 * @example formatPoints(0.0193) // '+1.9'
 */
export function formatPoints(value: number | null): string {
  if (value === null) return formatScore(null)
  const points = Number((100 * value).toFixed(1))
  return `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points).toFixed(1)}`
}

/** A difference in points with its interval: '+3.1 [+0.7, +5.4]'. */
export const pointsWords = ({ value, ...bounds }: Tested): string =>
  [formatPoints(value), formatInterval(bounds, formatPoints)].filter(Boolean).join(' ')

const shareWords = ({ value, ...bounds }: Tested): FindingPart[] => [
  { text: formatShare(value), strong: true },
  { text: bounded(bounds), muted: true },
]

function bounded(bounds: Bounds): string {
  const interval = formatInterval(bounds, formatShare)
  return interval && ` ${interval}`
}

const isShown = (p: number | null): boolean => p !== null && p < LEVEL

export const NO_COIN = 'not shown to be better than a coin'

export type Foresight = {
  /** How many factors there are. */
  readonly factors: number
  /** Whose choices: “people”, “gpt-4”. */
  readonly whose: string
  readonly accuracy: Tested
  /** Of the test whether the factors, and length alone, tell anything at all. */
  readonly p: number | null
  readonly length: Tested | null
  readonly lengthP: number | null
  /** The factors minus length alone. */
  readonly above: Tested | null
}

/** “people’s”, “experts’”. */
export const possessive = (who: string): string => (who.endsWith('s') ? `${who}’` : `${who}’s`)

/**
 * How much of somebody's choices the factors foresee, beside length alone: the second sentence of a dataset.
 *
 * Without a difference from a coin the share has no interval, and says so.
 */
export function foresightParts(found: Foresight): readonly FindingPart[] {
  const { factors, whose, accuracy, p, length, lengthP, above } = found
  const who = factors === 1 ? 'Your one factor foresees' : `Your ${formatCount(factors)} factors foresee`
  const choices = ` of ${possessive(whose)} choices`
  if (!isShown(p))
    return [
      { text: `${who} ` },
      { text: formatShare(accuracy.value), strong: true },
      { text: `${choices}: ${NO_COIN}.` },
    ]
  const beside =
    length === null
      ? ''
      : isShown(lengthP)
        ? `; length alone ${formatShare(length.value)}${above ? ` (${pointsWords(above)}${isShown(above.p) ? '' : ': more cannot be shown'})` : ''}`
        : `; length alone ${formatShare(length.value)}, ${NO_COIN}`
  return [{ text: `${who} ` }, ...shareWords(accuracy), { text: `${choices}${beside}.` }]
}

/** What was left out of account, in a sentence each: a sample, prompts that hang together. */
export function samplingWords({
  pairs,
  of,
  prompts,
  largestComponent,
}: {
  readonly pairs: number
  readonly of: number
  readonly prompts: number
  readonly largestComponent: number
}): string {
  const taken =
    pairs < of
      ? `on ${formatCount(pairs)} of ${countOf(of, 'decided pair')}, of random prompts`
      : `on ${countOf(pairs, 'decided pair')}`
  const connected =
    largestComponent > LARGE
      ? `; ${formatShare(largestComponent)} of them hang together by shared texts and are held out as one`
      : ''
  return `${taken}, ${countOf(prompts, 'prompt')}${connected}`
}

/** Of the pairs, the share in one component from which it is said. */
const LARGE = 0.1

export type Explained = {
  readonly judge: string
  readonly pairs: number
  readonly share: Tested | null
  readonly right: Tested | null
  readonly p: number | null
  readonly kind: 'noisier' | 'biased' | null
}

/** A share of the disagreement cannot be less than nothing. */
export const floored = <Number extends Tested>(told: Number): Number => ({
  ...told,
  value: Math.max(0, told.value),
  low: told.low === null ? null : Math.max(0, told.low),
  high: told.high === null ? null : Math.max(0, told.high),
})

/** Whether factors explain anything of a disagreement: their test says so, and held-out pairs are foreseen better than by a coin. */
export const isExplained = ({ p, share }: Pick<Explained, 'p' | 'share'>): boolean =>
  isShown(p) && share !== null && share.value > 0

/** How much of what people and a judge disagree on the factors explain. */
export function disagreementParts({ judge, pairs, share, right, p, kind }: Explained): readonly FindingPart[] {
  const where = `${countOf(pairs, 'pair')} on which people and ${judge} differ`
  if (!right || !share || !isExplained({ p, share }))
    return [
      { text: `Nothing that the factors measure shows on the ${where}: what they call right is ` },
      { text: `${NO_COIN}.` },
    ]
  const explained = floored(share)
  const part = `They explain ${formatShare(explained.value)}${bounded(explained)} of it`
  return [
    { text: `Of 100 disagreements of people and ${judge} the factors call ` },
    { text: formatScore(100 * right.value, 0), strong: true },
    { text: hundred(right), muted: true },
    { text: ` right; 50 would be a coin. ${part}.` },
    ...(kind ? [{ text: ` ${KINDS[kind](judge)}` }] : []),
  ]
}

const hundred = (bounds: Bounds): string => {
  const interval = formatInterval(bounds, (value) => formatScore(100 * value, 0))
  return interval && ` [${interval.slice(1, -1)}]`
}

const KINDS = {
  noisier: (judge: string) =>
    `All that is clear points along what people follow: ${judge} follows the same less, so it is noisier than people rather than biased.`,
  biased: (judge: string) =>
    `Some of what is clear points away from what people follow: ${judge} is biased, not only noisy.`,
} as const
