import { studentQuantile } from '@/lib/statistics/student-t'

/** A mean over pairs from sums by prompt, with its jackknife error. */
type SummedMean = { readonly value: number; readonly error: number }

export type SharedRatio = {
  readonly movement: SummedMean & { readonly low: number; readonly high: number }
  readonly whole: SummedMean
  /** Movement as a share of the whole with Fieller's interval; `null` where the whole is not clear of 0. */
  readonly share: { readonly value: number; readonly low: number; readonly high: number } | null
}

/**
 * How much of a whole a movement covers, both being means over the same pairs with the prompt as the unit.
 *
 * `movement` and `whole` hold sums by prompt, `pairs` how many pairs each has. Cluster jackknife for both and their
 * covariance; Fieller's (1954) interval of the ratio, which needs the whole clear of 0. Two prompts at least. O(prompts).
 */
export function shareOf(
  movement: Float64Array,
  whole: Float64Array,
  pairs: Float64Array,
  { df, confidence = 0.95 }: { readonly df: number; readonly confidence?: number },
): SharedRatio {
  const sum = (column: Float64Array) => column.reduce((total, each) => total + each, 0)
  const [all, moved, needed] = [sum(pairs), sum(movement), sum(whole)]
  const [m, w] = [moved / all, needed / all]
  let [mm, ww, mw] = [0, 0, 0]
  for (let at = 0; at < pairs.length; at++) {
    const rest = all - pairs[at]
    const [one, other] = [(moved - movement[at]) / rest - m, (needed - whole[at]) / rest - w]
    mm += one * one
    ww += other * other
    mw += one * other
  }
  const scale = (pairs.length - 1) / pairs.length
  const t = studentQuantile(1 - confidence, df)
  const error = Math.sqrt(scale * mm)
  const [a, b, c] = [w * w - t * t * scale * ww, m * w - t * t * scale * mw, m * m - t * t * scale * mm]
  const root = Math.sqrt(Math.max(0, b * b - a * c))
  return {
    movement: { value: m, error, low: m - t * error, high: m + t * error },
    whole: { value: w, error: Math.sqrt(scale * ww) },
    share: a > 0 ? { value: m / w, low: (b - root) / a, high: (b + root) / a } : null,
  }
}
