import type { Estimate } from '@/lib/statistics/estimate'
import type { Gap, Score } from './score'

/** A score or a gap as a number with its interval. */
export const estimateOf = (each: Score | Gap): Estimate => {
  const { low, high } = each
  return { value: 'gap' in each ? each.gap : each.score, low, high }
}
