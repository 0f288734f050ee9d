/** What the pairs of each prompt add up to, an entry a prompt: their number n > 0 and the sum of what was predicted. */
export type PredictedSums = { readonly f: Float64Array; readonly n: Float64Array }
/** The same with the sum of what was observed. */
export type LabelledSums = PredictedSums & { readonly y: Float64Array }

/** A mean over pairs from few labels and many predictions, the unit being the prompt. */
export type PoweredMean = {
  readonly value: number
  /** How much of the predictions is used: 0 none of it, 1 all. */
  readonly weight: number
  /** Standard error, and the variances of its two parts: from the labelled prompts and from the others. */
  readonly error: number
  readonly ofLabelled: number
  readonly ofRest: number
  /** The mean label alone with its standard error (jackknife), and the mean predictions of both sets of prompts. */
  readonly labels: number
  readonly labelsError: number
  readonly predictedLabelled: number
  readonly predictedRest: number
  /** As many prompts of equal size as the labelled ones are. */
  readonly effective: number
}

/** Sums over prompts from which all else follows; those of one prompt can be taken away again. */
type Sums = {
  readonly [key in 'prompts' | 'y' | 'f' | 'n' | 'ff' | 'fn' | 'nn' | 'yf' | 'yn']: number
}

function sumsOf(y: Float64Array | null, { f, n }: PredictedSums): Sums {
  const sums = { prompts: f.length, y: 0, f: 0, n: 0, ff: 0, fn: 0, nn: 0, yf: 0, yn: 0 }
  for (let at = 0; at < f.length; at++) {
    const own = y === null ? 0 : y[at]
    sums.y += own
    sums.f += f[at]
    sums.n += n[at]
    sums.ff += f[at] * f[at]
    sums.fn += f[at] * n[at]
    sums.nn += n[at] * n[at]
    sums.yf += own * f[at]
    sums.yn += own * n[at]
  }
  return sums
}

const without = (all: Sums, y: number, f: number, n: number): Sums => ({
  prompts: all.prompts - 1,
  y: all.y - y,
  f: all.f - f,
  n: all.n - n,
  ff: all.ff - f * f,
  fn: all.fn - f * n,
  nn: all.nn - n * n,
  yf: all.yf - y * f,
  yn: all.yn - y * n,
})

/** Σ(f − mean·n)², and Σ(y − mean·n)(f − mean·n). */
const spread = ({ ff, fn, nn }: Sums, mean: number): number => ff - 2 * mean * fn + mean * mean * nn
const shared = ({ yf, yn, fn, nn }: Sums, y: number, f: number): number => yf - y * fn - f * yn + y * f * nn

function estimate(labelled: Sums, rest: Sums) {
  const [y, f, u] = [labelled.y / labelled.n, labelled.f / labelled.n, rest.f / rest.n]
  const pooled = (labelled.f + rest.f) / (labelled.n + rest.n)
  const variance = (spread(labelled, pooled) + spread(rest, pooled)) / (labelled.prompts + rest.prompts - 1)
  const scale = variance * (labelled.prompts / labelled.n ** 2 + rest.prompts / rest.n ** 2)
  const covariance = ((labelled.prompts / (labelled.prompts - 1)) * shared(labelled, y, f)) / labelled.n ** 2
  const weight = scale > 0 && labelled.prompts > 1 ? Math.min(1, Math.max(0, covariance / scale)) : 0
  return { value: y + weight * (u - f), weight, y, f, u }
}

/**
 * The mean of labels over pairs, moved by what predictions say of the prompts without labels: right however wrong they are.
 *
 * θ = ȳ + λ(f̄_rest − f̄_labelled); λ in [0, 1] from the covariance of labels and predictions by prompt (PPI++, Angelopoulos,
 * Duchi and Zrnic 2023). The labelled part's variance is the jackknife over prompts with λ found anew each time, the rest's
 * λ²·G/(G−1)·Σ((f − f̄n)/N)². It holds only where the labelled prompts were drawn at random. `null` with fewer than two
 * prompts in either part. O(prompts).
 *
 * @example poweredMean({ y: ones, f: ones, n: ones }, { f: zeros, n: ones })?.weight // 0, as labels do not vary
 */
export function poweredMean(labelled: LabelledSums, rest: PredictedSums): PoweredMean | null {
  const prompts = labelled.n.length
  if (prompts < 2 || rest.n.length < 2) return null
  const [own, others] = [sumsOf(labelled.y, labelled), sumsOf(null, rest)]
  const { value, weight, y, f, u } = estimate(own, others)
  let [moves, alone] = [0, 0]
  for (let at = 0; at < prompts; at++) {
    const left = without(own, labelled.y[at], labelled.f[at], labelled.n[at])
    moves += (estimate(left, others).value - value) ** 2
    alone += (left.y / left.n - y) ** 2
  }
  const jackknife = (prompts - 1) / prompts
  const ofLabelled = jackknife * moves
  // Rounding may leave a square just under 0.
  const squares = Math.max(0, spread(others, u))
  const ofRest = (weight ** 2 * (others.prompts / (others.prompts - 1)) * squares) / others.n ** 2
  return {
    ...{ value, weight, ofLabelled, ofRest, error: Math.sqrt(ofLabelled + ofRest) },
    ...{ labels: y, labelsError: Math.sqrt(jackknife * alone), predictedLabelled: f, predictedRest: u },
    effective: own.n ** 2 / own.nn,
  }
}
