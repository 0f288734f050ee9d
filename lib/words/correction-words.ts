import type { FindingPart } from './finding-words'
import { type Bounds, countOf, formatCount, formatEstimate, formatGap, formatInterval, formatScore } from './format'
import { formatPercent, pointsWords, type Tested } from './improve-words'

export type CorrectionFacts = {
  readonly judge: string
  readonly verdict: 'improved' | 'knows' | 'none' | 'worse' | 'against' | 'few'
  readonly pairs: number
  /** Agreement with people as it is, and corrected with its ties kept. */
  readonly before: Tested | null
  readonly after: Tested | null
  readonly gain: Tested | null
  readonly promptsNeeded: number | null
  readonly refused: string | null
}

const hundredths = (value: number | null): string => formatScore(value === null ? null : 100 * value, 1)

/** A difference of shares as choices out of 100, without its sign. */
const ofHundred = ({ value, low, high }: Tested): string => {
  const ends = value < 0 ? { low: high === null ? null : -high, high: low === null ? null : -low } : { low, high }
  const interval = formatInterval(ends, hundredths)
  return `${hundredths(Math.abs(value))}${interval && ` ${interval}`}`
}

const needs = (prompts: number | null): string =>
  prompts === null ? '' : ` (about ${formatCount(Number(prompts.toPrecision(2)))} prompts would)`

/** What correcting a judge may be said to do, as far as its own interval and log loss allow. */
export function correctionParts(facts: CorrectionFacts): readonly FindingPart[] {
  const { judge, verdict, pairs, before, after, gain, promptsNeeded, refused } = facts
  const agreement = before && after ? ` Agreement ${formatPercent(before.value)} → ${formatPercent(after.value)}.` : ''
  const change = gain ? ` Agreement ${pointsWords(gain)} points.` : ''
  switch (verdict) {
    case 'improved':
      return [
        { text: 'Improved', strong: true },
        { text: `: ${gain ? ofHundred(gain) : 'some'} more of 100 choices as people choose.${agreement}` },
      ]
    case 'knows':
      return [
        { text: `The factors know something that ${judge} does not`, strong: true },
        {
          text: `; more agreeing verdicts cannot be shown with ${countOf(pairs, 'pair')}${needs(promptsNeeded)}.${change}`,
        },
      ]
    case 'none':
      return [
        { text: 'No improvement can be shown', strong: true },
        { text: ` with ${countOf(pairs, 'pair')}${needs(promptsNeeded)}.${change}` },
      ]
    case 'worse':
      return [
        { text: 'Worse', strong: true },
        {
          text:
            gain && gain.value < 0
              ? `: ${ofHundred(gain)} fewer of 100 choices as people choose.${agreement}`
              : `: it foresees people’s choices less well than ${judge} does.${change}`,
        },
      ]
    case 'against':
      return [{ text: `${judge} goes against people: are its labels swapped?`, strong: true }]
    case 'few':
      return [
        { text: 'Too few to correct it', strong: true },
        { text: `: ${(refused ?? '').replace(/^too few: /, '')}.` },
      ]
  }
}

/** The agreement if the factors also decide what the judge calls a tie. */
export const tiesDecidedWords = (tieShare: number, agreement: Tested | null, gain: Tested | null): string =>
  agreement
    ? `And if the factors decide its ties (${formatPercent(tieShare)} of the pairs): ${formatPercent(agreement.value)}${gain ? `, ${pointsWords(gain)} points` : ''}.`
    : ''

type Gap = Bounds & { readonly value: number | null }

/** What is left of a number once its sign is gone. */
const sizeOf = (written: string): number => Number(written.replace(/[^\d.]/g, ''))

/**
 * A gap before and after, and whether it shrank or grew by the very numbers that are written (`null`: one of them does not exist):
 * aimed at, so no evidence.
 *
 * @example gapChangeWords({ value: -0.1, low: -0.2, high: 0 }, { value: -0.003, low: -0.1, high: 0.1 }) // −.10 → .00, closer
 */
export function gapChangeWords(before: Gap, after: Gap) {
  const [from, to] = [formatEstimate(before, formatGap), formatEstimate(after, formatGap)]
  const less = sizeOf(from) - sizeOf(to)
  const change = less === 0 ? 'the same' : less > 0 ? 'closer' : 'farther'
  return { numbers: `${from} → ${to}`, change: before.value === null || after.value === null ? null : change } as const
}
