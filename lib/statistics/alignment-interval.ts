import { inRoom, type SimilarityTo, similarityTo } from './correlation'
import type { Bounds } from './estimate'
import { studentQuantile } from './student-t'

export type Similarity = (x: ArrayLike<number>, y: ArrayLike<number>) => number | null

/** Two profiles over the same factors, and both in every replicate. */
export type ProfilePair = {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly xs: readonly Float64Array[]
  readonly ys: readonly Float64Array[]
}

/** What the similarity of two profiles is in every replicate; NaN where it is undefined. */
export function similarityInReplicates({ xs, ys }: ProfilePair, similarity: Similarity): Float64Array {
  const [x, y] = [new Float64Array(xs.length), new Float64Array(ys.length)]
  const similarityOf = inRoom(similarity, x.length)
  const replicates = new Float64Array(xs[0]?.length ?? 0)
  for (let row = 0; row < replicates.length; row++) {
    for (let factor = 0; factor < x.length; factor++) {
      x[factor] = xs[factor][row]
      y[factor] = ys[factor][row]
    }
    replicates[row] = similarityOf(x, y) ?? Number.NaN
  }
  return replicates
}

/** Of a profile's spread, what must be left when noise is taken off. */
const LEAST_SPREAD = 0.02
const STEPS = 9
/** Replicates whose noise is used: more of them move no bound visibly. */
const MOST_REPLICATES = 400
const NORMAL = 1e6

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length
const centred = (values: Float64Array): Float64Array => {
  const middle = mean(values)
  return values.map((value) => value - middle)
}
const squares = (values: Float64Array): number => values.reduce((sum, value) => sum + value * value, 0)

/** The replicates, so many at most, in which every factor of these has a score. */
function usableIn(columns: readonly Float64Array[], most: number): readonly number[] {
  const usable: number[] = []
  const isKnown = (at: number) => columns.every((replicates) => Number.isFinite(replicates[at]))
  for (let at = 0; at < (columns[0]?.length ?? 0) && usable.length < most; at++) if (isKnown(at)) usable.push(at)
  return usable
}

/** How far each replicate is from the estimate, a row of factors each, and their mean centred sum of squares. */
type Noise = { readonly rows: readonly Float64Array[]; readonly spread: number }

function noiseOf(values: Float64Array, replicates: readonly Float64Array[], usable: readonly number[]): Noise {
  const factors = values.length
  const all = new Float64Array(usable.length * factors)
  const rows = usable.map((at, row) => {
    const noise = all.subarray(row * factors, (row + 1) * factors)
    for (let factor = 0; factor < factors; factor++) noise[factor] = replicates[factor][at] - values[factor]
    return noise
  })
  return { rows, spread: rows.reduce((sum, row) => sum + centredSquares(row), 0) / (rows.length || 1) }
}

/** `squares(centred(row))`, without a list for each of hundreds of rows. */
function centredSquares(row: Float64Array): number {
  let sum = 0
  for (let factor = 0; factor < row.length; factor++) sum += row[factor]
  const middle = sum / row.length
  let all = 0
  for (let factor = 0; factor < row.length; factor++) all += (row[factor] - middle) * (row[factor] - middle)
  return all
}

/**
 * The similarities that two true profiles could have, given how similar the estimated ones came out.
 *
 * Noise makes profiles look less alike than they are, and resampling adds it a second time, so percentiles of replicates
 * lie too low. Instead a test is inverted (Carpenter 1999): from the estimates a family of true profiles is made whose
 * spread is freed of noise and whose correlation λ runs from −1 to 1; kept are those that give, with the replicates' noise
 * added, a similarity like the observed one in more than (1 − confidence)/2 of the replicates on either side. Noise is
 * widened for few prompts as Student's t is. The bounds always hold the estimate itself. Asked of several similarities, since
 * all of them meet the same noise. O(replicates × similarity).
 */
export function alignmentIntervals(
  { x, y, xs, ys }: ProfilePair,
  clusters: number,
  confidence: number,
): (similarity: Similarity) => Bounds {
  const usable = usableIn([...xs, ...ys], MOST_REPLICATES)
  const [first, second] = [noiseOf(x, xs, usable), noiseOf(y, ys, usable)]
  const widening =
    (studentQuantile(1 - confidence, clusters - 1) / studentQuantile(1 - confidence, NORMAL)) *
    Math.sqrt(clusters / (clusters - 1))
  const truthAt = familyOf(x, y, first.spread, second.spread)
  for (const { rows } of [first, second])
    for (const row of rows) for (let factor = 0; factor < row.length; factor++) row[factor] *= widening
  // One of the two true profiles is the same at all angles, and so is what replicates make of it.
  const { y: truthY } = truthAt(0)
  for (const row of second.rows) for (let factor = 0; factor < row.length; factor++) row[factor] += truthY[factor]
  return (similarity) => {
    const value = similarity(x, y)
    if (value === null || clusters < 2 || usable.length < 2) return { low: null, high: null }
    const similarTo = second.rows.map((noisyY) => similarityTo(similarity, noisyY))
    return invert({ similarity, value, tail: (1 - confidence) / 2, truthAt, noise: first.rows, similarTo })
  }
}

type Inverted = {
  readonly similarity: Similarity
  /** As observed. */
  readonly value: number
  readonly tail: number
  readonly truthAt: ReturnType<typeof familyOf>
  /** What each replicate adds to the one true profile, and how alike something is to the other one with its noise. */
  readonly noise: readonly Float64Array[]
  readonly similarTo: readonly SimilarityTo[]
}

function invert({ similarity, value, tail, truthAt, noise, similarTo }: Inverted): Bounds {
  const noisyX = new Float64Array(noise[0]?.length ?? 0)

  /** Whether true profiles correlated like this come out as similar as observed, or more, in a larger share of the replicates. */
  function isAbove(angle: number, share: number): boolean {
    const truth = truthAt(angle)
    let count = 0
    for (let at = 0; at < noise.length; at++) {
      const row = noise[at]
      for (let factor = 0; factor < row.length; factor++) noisyX[factor] = truth.x[factor] + row[factor]
      const found = (similarTo[at](noisyX) ?? 0) - value
      count += found > 1e-9 ? 1 : found < -1e-9 ? 0 : 0.5
      // Over as soon as the rest cannot change the answer.
      if (count / noise.length > share) return true
      if ((count + noise.length - 1 - at) / noise.length <= share) return false
    }
    return false
  }
  /** The correlation, as an angle, from which on the share is above this one. */
  function angleOf(share: number): number {
    let [low, high] = [-Math.PI / 2, Math.PI / 2]
    if (isAbove(low, share)) return low
    if (!isAbove(high, share)) return high
    for (let step = 0; step < STEPS; step++) {
      const middle = (low + high) / 2
      if (isAbove(middle, share)) high = middle
      else low = middle
    }
    return (low + high) / 2
  }
  const [low, high] = [tail, 1 - tail].map((share) => {
    const truth = truthAt(angleOf(share))
    return similarity(truth.x, truth.y) ?? value
  })
  // Where no true profiles but one rank like these, the width is not known rather than none.
  if (Math.min(low, value) === Math.max(high, value)) return { low: null, high: null }
  return { low: Math.min(low, value), high: Math.max(high, value) }
}

/** True profiles by the angle whose sine is their correlation: shaped like the estimates, with their noise taken off. */
function familyOf(x: Float64Array, y: Float64Array, noiseX: number, noiseY: number) {
  const [awayX, awayY] = [centred(x), centred(y)]
  const unit = (values: Float64Array) => {
    const size = Math.sqrt(squares(values)) || 1
    return values.map((value) => value / size)
  }
  const clean = (away: Float64Array, noise: number) =>
    Math.sqrt(Math.max(squares(away) - noise, LEAST_SPREAD * squares(away)))
  const [sizeX, sizeY] = [clean(awayX, noiseX), clean(awayY, noiseY)]
  const along = unit(awayY)
  const share = awayX.reduce((sum, each, factor) => sum + each * along[factor], 0)
  const across = unit(awayX.map((each, factor) => each - share * along[factor]))
  return (angle: number) => ({
    x: along.map((each, factor) => sizeX * (Math.sin(angle) * each + Math.cos(angle) * across[factor])),
    y: along.map((each) => sizeY * each),
  })
}
