import { gapGroup } from '@/lib/pairs/pair-group'
import type { Gap } from '@/lib/profile/score'

/** The page of a factor, told for one model where that is given; `null` where there are no such pages. */
export function factorHref(folder: string | null, factor: string, model: string | null = null): string | null {
  if (folder === null) return null
  const page = `${folder}/${encodeURIComponent(factor)}`
  return model === null ? page : `${page}?model=${encodeURIComponent(model)}`
}

/**
 * The pairs that a gap is made of: those on which only the model follows the factor, or only people do.
 *
 * @example gapPairsHref('/datasets/4/factors', { factor: 'length', rater: 'r3', gap: 0.4 }) // '/datasets/4/pairs?factor=length&model=r3&group=model-only'
 */
export function gapPairsHref(
  folder: string | null,
  { factor, rater: model, gap }: Pick<Gap, 'factor' | 'rater' | 'gap'>,
): string | null {
  if (folder === null) return null
  const query = new URLSearchParams({ factor, model, group: gapGroup(gap ?? 0) })
  return `${folder.replace(/\/factors$/, '/pairs')}?${query}`
}

/** How a corrected judge was made; `null` where there are no such pages. */
export function correctedHref(folder: string | null, rater: string): string | null {
  return folder === null ? null : `${folder.replace(/\/factors$/, '/improve/corrected')}/${encodeURIComponent(rater)}`
}
