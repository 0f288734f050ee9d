import { correctionParts } from './correction-words'
import { factorInSentence } from './factor-name'
import type { FindingPart } from './finding-words'
import { countOf, formatCount } from './format'

type Facts = Parameters<typeof correctionParts>[0]

/** The gap that something is to be done about. */
export const gapWords = (factor: string, model: string, more: boolean): string =>
  `${model} follows ${factorInSentence(factor)} ${more ? 'more' : 'less'} than people do`

/** What reading the pairs would show. */
export function readWords(factor: string, model: string, more: boolean): string {
  const thing = `the response with more ${factorInSentence(factor)}`
  return more ? `where ${model} took ${thing} and people did not` : `where people took ${thing} and ${model} did not`
}

/** What correcting the verdicts is shown to do, held out. */
export const correctWords = (facts: Facts): readonly FindingPart[] => [
  { text: 'No calls. ', muted: true },
  ...correctionParts(facts),
]

/** What a balanced file would hold. */
export const balanceWords = (
  factor: string,
  { written, of }: { readonly written: number; readonly of: number },
): string =>
  `${formatCount(written)} of ${countOf(of, 'pair')}, chosen so that the file follows ${factorInSentence(factor)} as people do`
