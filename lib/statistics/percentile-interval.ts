import type { Bounds } from './estimate'
import { studentQuantile, studentTail } from './student-t'

/** Degrees of freedom from which a Student t is a normal distribution for our purposes. */
const NORMAL = 1e6

/** The quantile of sorted numbers, interpolated linearly between neighbours. */
function quantile(sorted: Float64Array, share: number): number {
  const at = Math.min(Math.max(share * (sorted.length + 1) - 1, 0), sorted.length - 1)
  const below = Math.floor(at)
  const low = sorted[below]
  return low + (at - below) * (sorted[Math.min(below + 1, sorted.length - 1)] - low)
}

/** How much narrower than Student's t replicates of so few prompts are. */
const narrowing = (clusters: number): number => Math.sqrt((clusters - 1) / clusters)

/**
 * The range that holds the middle of the resampled values: where the number would fall if prompts were drawn again.
 *
 * Expanded percentile interval (Hesterberg 2015): percentiles widened as Student's t widens the normal interval, times
 * √(G/(G − 1)), since plain percentiles are too narrow with few prompts; with many it is the percentile interval.
 * Undefined replicates (NaN) are left out. `null` bounds with fewer than two clusters or two defined replicates.
 *
 * @example percentileInterval(Float64Array.of(1, 2, 3), 1000, 0.95) // { low: 1, high: 3 }
 */
export function percentileInterval(replicates: Float64Array, clusters: number, confidence: number): Bounds {
  const defined = replicates.filter((value) => Number.isFinite(value)).sort()
  if (clusters < 2 || defined.length < 2) return { low: null, high: null }
  const reach = studentQuantile(1 - confidence, clusters - 1) / narrowing(clusters)
  const tail = studentTail(reach, NORMAL) / 2
  return { low: quantile(defined, tail), high: quantile(defined, 1 - tail) }
}

/**
 * The least range that holds the percentile interval, its mirror image around the estimate, and the estimate.
 *
 * The mirror image is the basic bootstrap interval (Davison and Hinkley 1997, §5.2): replicates that lie too low by as much
 * as the estimate does pull percentiles down and push the mirror image up. Either alone misses more often than it says.
 *
 * @example mirroredInterval(2, Float64Array.of(1, 2, 2.5), 1000, 0.95) // { low: 1, high: 3 }
 */
export function mirroredInterval(
  value: number,
  replicates: Float64Array,
  clusters: number,
  confidence: number,
): Bounds {
  const { low, high } = percentileInterval(replicates, clusters, confidence)
  if (low === null || high === null) return { low: null, high: null }
  return { low: Math.min(low, 2 * value - high, value), high: Math.max(high, 2 * value - low, value) }
}
