import { clusteredMean } from '@/lib/statistics/prediction/clustered-mean'
import { studentQuantile, studentTail } from '@/lib/statistics/student-t'
import { measure } from './measure'
import type { Measured } from './result'

const MOST_STEPS = 50
const CONVERGED = 1e-12
/** A logit beyond this is a fit that runs away: wins and losses are parted by length or there is only one of them. */
const RUNS_AWAY = 15
const FEWEST_PROMPTS = 10
/** Below this an error is rounding. */
const NO_ERROR = 1e-7

type Fit = { readonly level: number; readonly slope: number }
/** Second derivatives: of the level, of both, of the slope. */
type Curvature = readonly [number, number, number]

const chanceAt = ({ level, slope }: Fit, x: number): number => 1 / (1 + Math.exp(-level - slope * x))

function solve([aa, ab, bb]: Curvature, a: number, b: number): Fit {
  const determinant = aa * bb - ab * ab
  return { level: (bb * a - ab * b) / determinant, slope: (aa * b - ab * a) / determinant }
}

/** First and second derivatives of the log likelihood over some rows. */
function derive(won: Float64Array, x: Float64Array, fit: Fit, rows: Iterable<number>) {
  let [a, b, aa, ab, bb] = [0, 0, 0, 0, 0]
  for (const row of rows) {
    const at = x[row] ?? 0
    const chance = chanceAt(fit, at)
    const [rest, weight] = [(won[row] ?? 0) - chance, chance * (1 - chance)]
    a += rest
    b += rest * at
    aa += weight
    ab += weight * at
    bb += weight * at * at
  }
  return { a, b, curvature: [aa, ab, bb] as const }
}

/** Logistic regression of shares on one number, with a level; `null` where it does not settle. */
function fitLogistic(won: Float64Array, x: Float64Array): Fit | null {
  let fit: Fit = { level: 0, slope: 0 }
  for (let step = 0; step < MOST_STEPS; step++) {
    const { a, b, curvature } = derive(won, x, fit, won.keys())
    const move = solve(curvature, a, b)
    fit = { level: fit.level + move.level, slope: fit.slope + move.slope }
    if (!(Math.abs(fit.level) < RUNS_AWAY && Math.abs(fit.slope) < RUNS_AWAY)) return null
    if (Math.abs(move.level) + Math.abs(move.slope) < CONVERGED) return fit
  }
  return null
}

/** Rows of each prompt. */
function rowsByPrompt(prompt: Int32Array): readonly number[][] {
  const groups = new Map<number, number[]>()
  for (const [row, each] of prompt.entries()) {
    const known = groups.get(each)
    if (known) known.push(row)
    else groups.set(each, [row])
  }
  return [...groups.values()]
}

/**
 * The share of contests won where both texts are equally long.
 *
 * Logistic regression of the graded outcome (0 … 1) on the difference of ln(1 + words) in units of its root mean square; the
 * share is σ(level), where the difference is 0. Errors CR3 (one prompt left out, one Newton step), Student's t on the logit
 * scale with as many degrees of freedom as the plain share has. `null` where wins and losses are parted by length, with fewer
 * than 10 prompts, and where the errors cannot be told: one prompt alone differs in length, or the prompts do not differ.
 * Rows where either is NaN are left out. After Dubois et al. 2024 (length-controlled AlpacaEval). O(rows).
 */
export function measureAtEqualLength(
  won: Float64Array,
  difference: Float64Array,
  prompt: Int32Array,
  level: number,
): Measured | null {
  const rows = Int32Array.from(won.keys()).filter((row) => !Number.isNaN((won[row] ?? 0) + (difference[row] ?? 0)))
  const y = Float64Array.from(rows, (row) => won[row] ?? 0)
  const prompts = Int32Array.from(rows, (row) => prompt[row] ?? 0)
  const unit = Math.sqrt(rows.reduce((sum, row) => sum + (difference[row] ?? 0) ** 2, 0) / rows.length)
  if (!(unit > 0)) return measure(y, prompts, 'share', level)
  const x = Float64Array.from(rows, (row) => (difference[row] ?? 0) / unit)
  const plain = clusteredMean(y, prompts)
  const fit = plain && plain.prompts >= FEWEST_PROMPTS ? fitLogistic(y, x) : null
  if (!plain || !fit) return null
  const { curvature } = derive(y, x, fit, y.keys())
  const groups = rowsByPrompt(prompts)
  let squares = 0
  for (const group of groups) {
    const own = derive(y, x, fit, group)
    const [aa, ab, bb] = own.curvature
    const rest: Curvature = [curvature[0] - aa, curvature[1] - ab, curvature[2] - bb]
    squares += solve(rest, own.a, own.b).level ** 2
  }
  const error = Math.sqrt(((groups.length - 1) / groups.length) * squares)
  if (!(Number.isFinite(error) && error > NO_ERROR)) return null
  const reach = studentQuantile(level, plain.df) * error
  const share = (logit: number) => 1 / (1 + Math.exp(-logit))
  const value = share(fit.level)
  return {
    ...{ value, low: share(fit.level - reach), high: share(fit.level + reach) },
    p: studentTail(fit.level / error, plain.df),
    error: error * value * (1 - value),
    ...{ pairs: plain.pairs, prompts: plain.prompts, basis: 'student' },
  }
}

/** Difference of ln(1 + words) of two texts. */
export const longerBy = (one: Float64Array, other: Float64Array): Float64Array =>
  one.map((length, row) => Math.log1p(length) - Math.log1p(other[row] ?? Number.NaN))
