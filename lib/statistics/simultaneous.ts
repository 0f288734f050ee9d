import type { Bounded } from './estimate'
import { studentQuantile } from './student-t'

/** Degrees of freedom beyond which t is normal to six digits. */
const NORMAL = 1e7

/**
 * An interval widened so that so many of them hold at once: each keeps 1 − (1 − confidence) / `together` (Bonferroni).
 *
 * Each end moves away from the value as on a normal scale, whatever the two are correlated like. One interval stays as it is.
 *
 * @example simultaneous({ value: 0, low: -1, high: 1 }, 5).high // 1.3142…
 */
export function simultaneous({ value, low, high }: Bounded, together: number, confidence = 0.95): Bounded {
  const tail = 1 - confidence
  const reach = studentQuantile(tail / Math.max(1, together), NORMAL) / studentQuantile(tail, NORMAL)
  return { value, low: value - (value - low) * reach, high: value + (high - value) * reach }
}
