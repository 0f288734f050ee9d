import type { Profile } from '@/lib/profile/profile'
import { countOf, formatCount, formatShare } from '@/lib/words/format'

/** How the intervals came about, in one sentence; profiles of the first edition have no families and another method. */
export function intervalNote({ settings, method, prompts, families }: Profile): string {
  const share = formatShare(settings.confidence)
  if (families) return `${share} intervals by the jackknife over the ${countOf(prompts, 'prompt')}`
  return method === 'cluster-bootstrap'
    ? `${share} intervals: ${formatCount(settings.replicates)} resamples of the ${countOf(prompts, 'prompt')}`
    : `${share} intervals: cluster-robust variance over the ${countOf(prompts, 'prompt')}`
}
