import { factorInSentence } from '@/lib/words/factor-name'
import type { FindingPart } from '@/lib/words/finding-words'
import { countOf, formatGap } from '@/lib/words/format'
import type { Tested } from '@/lib/words/improve-words'
import { withBounds } from './arm-verdict-words'

export type GapFacts = { readonly label: string; readonly gapChange: Tested | null; readonly isShown: boolean }

/** Gaps that a sentence names; the chart has them all. */
const MOST = 4

/** Gaps that grew beside those that shrank; those whose growth is shown stand first. An arm that was not planned explores. */
export function gapChangeParts(gaps: readonly GapFacts[], isExploratory = false): readonly FindingPart[] {
  const shown = gaps.filter(({ isShown, gapChange }) => isShown && gapChange !== null)
  const size = ({ gapChange }: GapFacts): number => gapChange?.value ?? 0
  const grew = shown.filter((gap) => size(gap) > 0).sort((one, other) => size(other) - size(one))
  const shrank = shown.filter((gap) => size(gap) < 0).sort((one, other) => size(one) - size(other))
  const name = ({ label, gapChange }: GapFacts) =>
    `${factorInSentence(label)} ${gapChange ? withBounds(gapChange, formatGap) : ''}`
  const list = (some: readonly GapFacts[]) =>
    `${some.slice(0, MOST).map(name).join(', ')}${some.length > MOST ? ` and ${countOf(some.length - MOST, 'other')}` : ''}`
  const explored = isExploratory ? ' (exploratory)' : ''
  if (shown.length === 0) return [{ text: 'No gap is shown to have grown or shrunk.', muted: true }]
  return [
    ...(grew.length > 0
      ? [{ text: `Gaps that grew${explored}: ${list(grew)}`, strong: true }, { text: shrank.length > 0 ? '; ' : '.' }]
      : []),
    ...(shrank.length > 0
      ? [{ text: `${grew.length > 0 ? 'shrank' : `Gaps that shrank${explored}`}: ${list(shrank)}.` }]
      : []),
    ...(grew.length === 0 ? [{ text: ' None is shown to have grown.', muted: true }] : []),
  ]
}
