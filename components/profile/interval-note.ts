import type { Profile } from '@/lib/profile/profile'
import { countOf, formatCount, formatShare } from '@/lib/words/format'

/** How the intervals came about, in one sentence. */
export function intervalNote({ settings, method, prompts }: Profile): string {
  const share = formatShare(settings.confidence)
  return method === 'cluster-bootstrap'
    ? `${share} intervals: ${formatCount(settings.replicates)} resamples of the ${countOf(prompts, 'prompt')}`
    : `${share} intervals: cluster-robust variance over the ${countOf(prompts, 'prompt')}`
}
