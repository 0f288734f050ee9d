import { formatScore } from '@/lib/words/format'
import type { Comparison, FactorDetails } from './factor-details'

/** Fewer responses than this decide nothing about a judge. */
const LEAST_REPEATED = 10
const LEAST_COMPARED = 20
/** Below: κ or ρ of a judge with itself, and with people or another judge. Above: the share of unreadable answers. */
const REPEATS = 0.6
const AGREES = 0.3
const UNREADABLE = 0.05

const NAMES = { kappa: 'κ', spearman: 'ρ' } as const
const WITH = { people: 'people’s', judge: 'another judge’s', rule: 'a rule’s' } as const

/**
 * Why a judged factor is error-prone, in words; none: nothing speaks against it, as far as it was looked at. Its answers
 * should repeat (κ or ρ ≥ .6), agree with people and other judges (≥ .3), and be readable (≥ 95 %). The rule that
 * estimates the same is no measure of it.
 */
export function doubtsAbout(
  details: Pick<FactorDetails, 'asked' | 'unreadable' | 'repeated' | 'comparisons'>,
): readonly string[] {
  const { asked, unreadable, repeated, comparisons } = details
  const doubts: string[] = []
  if (repeated && repeated.n >= LEAST_REPEATED && repeated.value !== null && repeated.value < REPEATS)
    doubts.push(
      `Asked the same twice, it agrees with itself only to ${NAMES[repeated.statistic]} ${formatScore(repeated.value)}.`,
    )
  if (asked > 0 && unreadable / asked > UNREADABLE)
    doubts.push(`${Math.round((100 * unreadable) / asked)} % of its answers could not be read.`)
  for (const each of comparisons) if (isFar(each)) doubts.push(inWords(each))
  return doubts
}

const isFar = ({ kind, n, value }: Comparison): boolean =>
  kind !== 'rule' && n >= LEAST_COMPARED && value !== null && value < AGREES

const inWords = ({ kind, statistic, value, with: other }: Comparison): string =>
  `It agrees with ${WITH[kind]} “${other}” only to ${NAMES[statistic]} ${formatScore(value ?? 0)}.`
