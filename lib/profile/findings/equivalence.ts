import type { Gap } from '@/lib/profile/score'
import { formatScore } from '@/lib/words/format'

/** How far apart two scores may be and still count as alike, unless a reader chooses. */
export const MARGIN = 0.1

/** Of fewer pairs on which the two differ, or prompts with one, nothing is said to be alike. */
export const ALIKE_NEEDS = { told: 20, taking: 10 }
/** A factor must tell so many margins of the pairs apart: else a gap could hardly be larger than the margin. */
const MARGINS = 3
const ROUNDING = 1e-9

/**
 * Whether a factor tells enough pairs apart for a gap within the margin to say something, however many pairs there are.
 *
 * @example couldBeAlike({ coverage: 0.25 }, 0.1) // false
 */
export const couldBeAlike = ({ coverage }: Pick<Gap, 'coverage'>, margin: number): boolean =>
  (coverage ?? 0) >= MARGINS * margin - ROUNDING

/**
 * Whether a model is shown to be alike people on a factor: the gap lies within ± the margin for sure.
 *
 * Two one-sided tests at 5 %, as a 90 % interval inside the margin (Schuirmann 1987). Never where the factor tells fewer
 * than 3 × margin of the pairs apart, where the two differ on under 20 pairs or in under 10 prompts, or without an
 * interval. Not found to differ is not the same, and a gap may be found and be within the margin.
 *
 * @example isAlike({ within: 0.08, coverage: 0.9, told: 90, taking: 60 }) // true
 */
export function isAlike(gap: Pick<Gap, 'within' | 'coverage' | 'told' | 'taking'>, margin = MARGIN): boolean {
  const { within = null, told = 0, taking = 0 } = gap
  if (within === null || told < ALIKE_NEEDS.told || taking < ALIKE_NEEDS.taking) return false
  return within <= margin && couldBeAlike(gap, margin)
}

/**
 * The same in words; empty where it is not shown.
 *
 * @example alikeWords({ within: 0.08, coverage: 0.9, told: 90, taking: 60 }) // 'alike within ±.10'
 */
export const alikeWords = (gap: Parameters<typeof isAlike>[0], margin = MARGIN): string =>
  isAlike(gap, margin) ? `alike within ±${formatScore(margin)}` : ''
