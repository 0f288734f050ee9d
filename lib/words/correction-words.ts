import type { FindingPart } from './finding-words'
import { countOf, formatCount, formatGap, formatInterval, formatScore } from './format'
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

/** A gap before and after: aimed at, so no evidence. */
export const gapChangeWords = (before: number | null, after: number | null): string =>
  `${formatGap(before)} → ${formatGap(after)}`
