/** Below this share of the sum of squares a variance is rounding, not spread. */
const FLAT = 1e-14

/**
 * How close to a straight line two lists of numbers are, in [−1, 1].
 *
 * Pearson 1896. `null` when a list is constant or shorter than 2. O(n).
 *
 * @example pearson([1, 2, 3], [2, 4, 6]) // 1
 */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  const n = x.length
  let meanX = 0
  let meanY = 0
  let squareX = 0
  let squareY = 0
  for (let i = 0; i < n; i++) {
    meanX += x[i] / n
    meanY += y[i] / n
  }
  let xx = 0
  let yy = 0
  let xy = 0
  for (let i = 0; i < n; i++) {
    const dx = x[i] - meanX
    const dy = y[i] - meanY
    xx += dx * dx
    yy += dy * dy
    xy += dx * dy
    squareX += x[i] ** 2
    squareY += y[i] ** 2
  }
  if (n < 2 || xx <= FLAT * squareX || yy <= FLAT * squareY) return null
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)))
}

/**
 * 1-based ranks; equal numbers share the mean of their ranks. By counting: profiles are short, and sorting is slow. Without
 * branches: of lists full of noise nobody can tell which of two is larger. A number that is missing is neither.
 */
function ranks(values: ArrayLike<number>, into = new Float64Array(values.length)): Float64Array {
  for (let i = 0; i < values.length; i++) {
    const value = values[i]
    let rank = Number.isNaN(value) ? 0.5 : 1
    for (let j = 0; j < i; j++) {
      const half = Number(values[j] === value) / 2
      rank += Number(values[j] < value) + half
      into[j] += Number(values[j] > value) + half
    }
    into[i] = rank
  }
  return into
}

/**
 * How alike two lists order their entries, in [−1, 1].
 *
 * Spearman 1904: Pearson's correlation of the ranks, equal values sharing their mean rank. `null` as for `pearson`. O(n²).
 *
 * @example spearman([1, 2, 3], [10, 20, 15]) // 0.5
 */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  return pearson(ranks(x), ranks(y))
}

/**
 * Share of pairs of entries that two lists order alike minus those they order differently, in [−1, 1].
 *
 * Kendall 1945, τ_b: (C − D) / √((n₀ − ties in x)(n₀ − ties in y)). `null` when a list is constant. O(n²): meant for
 * profiles, which have tens of factors.
 *
 * @example kendall([1, 2, 3], [1, 3, 2]) // 1 / 3
 */
export function kendall(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  let difference = 0
  let untiedX = 0
  let untiedY = 0
  for (let i = 0; i < x.length; i++) {
    // What is missing makes the whole so.
    if (i > 0 && (Number.isNaN(x[i] + y[i]) || Number.isNaN(x[0] + y[0]))) return Number.NaN
    for (let j = 0; j < i; j++) {
      const signX = Number(x[i] > x[j]) - Number(x[i] < x[j])
      const signY = Number(y[i] > y[j]) - Number(y[i] < y[j])
      difference += signX * signY
      untiedX += signX * signX
      untiedY += signY * signY
    }
  }
  return untiedX === 0 || untiedY === 0 ? null : difference / Math.sqrt(untiedX * untiedY)
}

/**
 * `kendall` of the rest when each entry is left out in turn, the same numbers: what every two entries say is worked out once.
 * O(n²), n³ where a number is missing.
 *
 * @example kendallWithoutEach([1, 2, 3], [1, 3, 2]) // [-1, 1, 1]
 */
export function kendallWithoutEach(x: Float64Array, y: Float64Array): readonly (number | null)[] {
  const n = x.length
  if (x.some(Number.isNaN) || y.some(Number.isNaN)) {
    const rest = (values: Float64Array, without: number) => values.filter((_, at) => at !== without)
    return Array.from(x, (_, without) => kendall(rest(x, without), rest(y, without)))
  }
  const [difference, untiedX, untiedY] = [new Int32Array(n + 1), new Int32Array(n + 1), new Int32Array(n + 1)]
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      const signX = Number(x[i] > x[j]) - Number(x[i] < x[j])
      const signY = Number(y[i] > y[j]) - Number(y[i] < y[j])
      // Last, the sums over all entries.
      for (const at of [i, j, n]) {
        difference[at] += signX * signY
        untiedX[at] += signX * signX
        untiedY[at] += signY * signY
      }
    }
  return Array.from(x, (_, without) => {
    const [ofX, ofY] = [untiedX[n] - untiedX[without], untiedY[n] - untiedY[without]]
    return ofX === 0 || ofY === 0 ? null : (difference[n] - difference[without]) / Math.sqrt(ofX * ofY)
  })
}

/** How alike lists are to one list, asked of many: what that one brings to it is worked out once. Finite numbers only. */
export type SimilarityTo = (x: Float64Array) => number | null

/** Pearson's correlation with `y`, the same number to the last bit. */
function pearsonTo(y: Float64Array): SimilarityTo {
  const n = y.length
  let meanY = 0
  let squareY = 0
  let yy = 0
  for (let i = 0; i < n; i++) meanY += y[i] / n
  const away = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    away[i] = y[i] - meanY
    yy += away[i] * away[i]
    squareY += y[i] ** 2
  }
  return (x) => {
    let meanX = 0
    for (let i = 0; i < n; i++) meanX += x[i] / n
    let xx = 0
    let xy = 0
    let squareX = 0
    for (let i = 0; i < n; i++) {
      const dx = x[i] - meanX
      xx += dx * dx
      xy += dx * away[i]
      squareX += x[i] ** 2
    }
    if (n < 2 || xx <= FLAT * squareX || yy <= FLAT * squareY) return null
    return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)))
  }
}

function spearmanTo(y: Float64Array): SimilarityTo {
  const to = pearsonTo(ranks(y))
  const own = new Float64Array(y.length)
  return (x) => to(ranks(x, own))
}

function kendallTo(y: Float64Array): SimilarityTo {
  const signs = new Int8Array((y.length * (y.length - 1)) / 2)
  let untiedY = 0
  for (let i = 0, at = 0; i < y.length; i++)
    for (let j = 0; j < i; j++, at++) {
      signs[at] = Math.sign(y[i] - y[j])
      untiedY += Math.abs(signs[at])
    }
  return (x) => {
    let difference = 0
    let untiedX = 0
    for (let i = 0, at = 0; i < x.length; i++) {
      const value = x[i]
      for (let j = 0; j < i; j++, at++) {
        const sign = Number(value > x[j]) - Number(value < x[j])
        difference += sign * signs[at]
        untiedX += sign * sign
      }
    }
    return untiedX === 0 || untiedY === 0 ? null : difference / Math.sqrt(untiedX * untiedY)
  }
}

const FIXED = new Map([
  [pearson, pearsonTo],
  [spearman, spearmanTo],
  [kendall, kendallTo],
])

/** `similarity` with one of its two lists fixed. */
export function similarityTo(
  similarity: (x: ArrayLike<number>, y: ArrayLike<number>) => number | null,
  y: Float64Array,
): SimilarityTo {
  return FIXED.get(similarity)?.(y) ?? ((x) => similarity(x, y))
}

/** `similarity` of lists of this length, asked many times: what it needs room for is there once. */
export function inRoom(
  similarity: (x: ArrayLike<number>, y: ArrayLike<number>) => number | null,
  length: number,
): typeof similarity {
  if (similarity !== spearman) return similarity
  const [ofX, ofY] = [new Float64Array(length), new Float64Array(length)]
  return (x, y) => pearson(ranks(x, ofX), ranks(y, ofY))
}
