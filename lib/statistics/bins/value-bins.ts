/** Bins of a histogram: the i-th from edges[i] to edges[i + 1], without its end. */
export type ValueBins = {
  readonly edges: readonly number[]
  /** One whole number in the middle of each bin. */
  readonly whole: boolean
}

const WANTED = 24
const MOST_WHOLE = 32
/** What is left out on either side before the range is taken: one outlier must not flatten the chart. */
const TAIL = 0.01
/** Single precision puts .7 a little under .7, which is not to move it down a bin. */
const SLACK = 1e-6

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  return power * ([1, 2, 5].find((multiple) => multiple * power >= rough * 0.8) ?? 10)
}

/**
 * Bins of round width for the values of a factor, so that a bar can be read as a number.
 *
 * About 24 over the middle 98 % of the values; the outermost also count whatever is beyond (`countValues`). Whole numbers in
 * a short range have a bin each, which gives 0 and 1 two bars; values that are all equal have one bin. `sorted` is ascending
 * and without NaN; no bins without values. O(n).
 *
 * @example valueBins(Float64Array.of(0, 0, 1)) // { edges: [-0.5, 0.5, 1.5], whole: true }
 */
export function valueBins(sorted: Float64Array): ValueBins {
  const last = sorted.length - 1
  const at = (share: number): number => sorted[Math.round(share * last)]
  if (last < 0) return { edges: [], whole: false }
  const isFlat = at(TAIL) === at(1 - TAIL)
  const [low, high] = isFlat ? [at(0), at(1)] : [at(TAIL), at(1 - TAIL)]
  const whole = sorted.every(Number.isInteger)
  if (whole && high - low < MOST_WHOLE) return { edges: steps(low - 0.5, 1, high - low + 1), whole: true }
  if (high === low) return { edges: [low - Math.abs(low) / 2 - 0.5, low + Math.abs(low) / 2 + 0.5], whole: false }
  const rough = roundStep((high - low) / WANTED)
  const step = whole ? Math.max(1, rough) : rough
  const first = Math.floor(low / step + SLACK)
  const count = Math.max(1, Math.floor(high / step + SLACK) + 1 - first)
  return { edges: steps(first * step, step, count), whole: false }
}

const steps = (from: number, step: number, count: number): readonly number[] =>
  Array.from({ length: count + 1 }, (_, at) => Number((from + at * step).toPrecision(12)))

/**
 * How many values fall into each bin; those beyond the ends count in the outermost. NaN counts nowhere. O(n).
 *
 * @example countValues([0, 1, 1, 7], { edges: [-0.5, 0.5, 1.5], whole: true }) // [1, 3]
 */
export function countValues(values: ArrayLike<number>, { edges }: ValueBins): readonly number[] {
  const bins = edges.length - 1
  if (bins < 1) return []
  const counts = new Array<number>(bins).fill(0)
  const start = edges[0]
  const width = (edges[bins] - start) / bins
  for (let index = 0; index < values.length; index++) {
    const place = Math.floor((values[index] - start) / width + SLACK)
    if (Number.isNaN(place)) continue
    const bin = Math.min(bins - 1, Math.max(0, place))
    counts[bin]++
  }
  return counts
}
