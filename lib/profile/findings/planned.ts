import { estimateOf } from '@/lib/profile/estimate-of'
import type { Profile } from '@/lib/profile/profile'
import { type FindingPart, gapBounds } from '@/lib/words/finding-words'
import { formatEstimate, formatGap, formatProbability, formatScore } from '@/lib/words/format'
import { detectableGap } from './detectable'
import type { Planned } from './planned-schema'
import { isFound, tooFew } from './verdict'

/**
 * What the planned comparison says, by its plain p: chosen before looking, it was chosen from nothing. With the time it was
 * pinned and whether there was anything to look at.
 *
 * @example plannedFinding(profile, planned)[0] // { text: 'Planned comparison: ', muted: true }
 */
export function plannedFinding(profile: Profile, planned: Planned): readonly FindingPart[] {
  const factor = profile.factors.find(({ id }) => id === planned.factor)?.label.toLowerCase() ?? planned.factor
  return [
    { text: 'Planned comparison: ', muted: true },
    { text: planned.model, strong: true },
    { text: ' on ' },
    { text: factor, strong: true },
    { text: `: ${resultOf(profile, planned)}` },
    { text: ` Pinned ${pinnedWords(planned)}.`, muted: true },
  ]
}

/**
 * When it was pinned, and whether there was anything to look at.
 *
 * @example pinnedWords({ pinnedAt: '2026-11-28T10:00:00.000Z', answered: false }) // '2026-11-28 10:00 UTC, before any judge’s answers were in'
 */
export function pinnedWords({ pinnedAt, answered }: Pick<Planned, 'pinnedAt' | 'answered'>): string {
  const when = `${pinnedAt.slice(0, 16).replace('T', ' ')} UTC`
  return `${when}, ${answered ? 'when answers of judges were already in' : 'before any judge’s answers were in'}`
}

function resultOf(profile: Profile, { model, factor }: Planned): string {
  const raters = profile.raters.filter(({ kind, name }) => kind === 'model' && name === model).map(({ id }) => id)
  const gaps = profile.gaps.filter((each) => raters.includes(each.rater) && each.factor === factor)
  const gap = gaps.find(({ paired }) => paired) ?? gaps[0]
  if (!gap || gap.gap === null) return 'there is nothing to compare yet.'
  const size = `${formatEstimate(estimateOf(gap), formatGap)}${gapBounds(estimateOf(gap))}`
  if (tooFew(gap)) return `${size}, ${tooFew(gap)}.`
  const p = `planned: p ${formatProbability(gap.p)}, not corrected`
  // By the same rule as any other gap, with its p in the place of q.
  if (isFound({ ...gap, q: gap.p })) return `a gap of ${size}, ${p}.`
  const least = detectableGap(gap, profile, true)
  const unseen = least === null ? '' : ` A gap under ±${formatScore(least)} would not show with these pairs.`
  return `no gap is shown, ${size}, ${p}.${unseen}`
}
