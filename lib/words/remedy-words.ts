import { correctionParts } from './correction-words'
import type { FindingPart } from './finding-words'
import { countOf, formatCount } from './format'

type Facts = Parameters<typeof correctionParts>[0]

/** What reading the pairs would show. */
export function readWords(factor: string, model: string, more: boolean): string {
  const thing = `the response with more ${lower(factor)}`
  return more ? `where ${model} took ${thing} and people did not` : `where people took ${thing} and ${model} did not`
}

/** The name of a factor in the middle of a sentence: abbreviations stay as they are. */
const lower = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label

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
  `${formatCount(written)} of ${countOf(of, 'pair')}, chosen so that the file follows ${lower(factor)} as people do`
