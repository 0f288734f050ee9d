/** Lanczos's approximation of ln Γ(x), x > 0, to about 15 digits (coefficients of Godfrey 2001, g = 7, n = 9). */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const y = x - 1
  let sum = LANCZOS[0]
  for (let term = 1; term < LANCZOS.length; term++) sum += LANCZOS[term] / (y + term)
  const t = y + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum)
}

const TINY = 1e-300

/** Lentz's continued fraction for the incomplete beta function (DLMF 8.17.22). */
function betaFraction(a: number, b: number, x: number): number {
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || TINY)
  let fraction = d
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d || TINY)
    c = 1 + even / c || TINY
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d || TINY)
    c = 1 + odd / c || TINY
    const step = d * c
    fraction *= step
    if (Math.abs(step - 1) < 1e-15) break
  }
  return fraction
}

/** ln Γ(x) beyond Stirling's formula: ln Γ(x) − (x − ½) ln x + x − ½ ln 2π; DLMF 5.11.1. */
function stirlingRest(x: number): number {
  if (x < 10) return logGamma(x) - (x - 0.5) * Math.log(x) + x - 0.5 * Math.log(2 * Math.PI)
  const y = 1 / (x * x)
  return (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y * (1 / 1188 - y * (691 / 360360)))))) / x
}
/** xᵃ (1 − x)ᵇ / B(a, b) without subtracting large logarithms (Loader 2000). */
function betaFront(a: number, b: number, x: number): number {
  const off = x * b - (1 - x) * a
  const near = Math.abs(off) < 0.5 * Math.min(a, b)
  const logA = near ? Math.log1p(off / a) : Math.log(x) - Math.log(a / (a + b))
  const logB = near ? Math.log1p(-off / b) : Math.log1p(-x) - Math.log(b / (a + b))
  const logs = a * logA + b * logB
  const rest = stirlingRest(a + b) - stirlingRest(a) - stirlingRest(b)
  return Math.sqrt(((a / (a + b)) * b) / (2 * Math.PI)) * Math.exp(logs + rest)
}

/**
 * The regularised incomplete beta function I_x(a, b): the share of a beta distribution below x. a, b > 0, x in [0, 1].
 *
 * Continued fraction, DLMF §8.17. About 1e-12 relative for a + b up to 10⁶.
 *
 * @example regularisedBeta(1, 1, 0.25) // 0.25
 */
export function regularisedBeta(a: number, b: number, x: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = betaFront(a, b, x)
  if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(a, b, x)) / a
  return 1 - (front * betaFraction(b, a, 1 - x)) / b
}

/**
 * Chance of a Student t beyond ±|t|, two-sided. `degrees` > 0.
 *
 * @example studentTail(0, 5) // 1
 */
export function studentTail(t: number, degrees: number): number {
  return regularisedBeta(degrees / 2, 0.5, degrees / (degrees + t * t))
}

/**
 * Chance of an F beyond `f` ≥ 0 with these degrees of freedom (both > 0).
 *
 * @example fisherTail(0, 2, 10) // 1
 */
export function fisherTail(f: number, first: number, second: number): number {
  return regularisedBeta(second / 2, first / 2, second / (second + first * f))
}

/**
 * The t that leaves `tail` (0 < tail < 1) beyond ±t: what an interval's half-width is multiplied with.
 *
 * By bisection on `studentTail`; Infinity for 0 degrees of freedom.
 *
 * @example studentQuantile(0.05, 1000) // 1.9623…
 */
export function studentQuantile(tail: number, degrees: number): number {
  if (degrees <= 0) return Number.POSITIVE_INFINITY
  if (last.tail !== tail || last.degrees !== degrees) last = { tail, degrees, quantile: findQuantile(tail, degrees) }
  return last.quantile
}

/** The intervals of a table share their quantile, and finding it takes longer than the rest of an interval. */
let last = { tail: 0, degrees: 0, quantile: Number.POSITIVE_INFINITY }

function findQuantile(tail: number, degrees: number): number {
  let low = 0
  let high = 1
  while (studentTail(high, degrees) > tail) high *= 2
  for (let step = 0; step < 100 && high - low > 1e-12 * high; step++) {
    const middle = (low + high) / 2
    if (studentTail(middle, degrees) > tail) low = middle
    else high = middle
  }
  return (low + high) / 2
}
