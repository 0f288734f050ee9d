import { cholesky, logDeterminant, solveCholesky } from './cholesky'
import { type ChoiceRows, fitPenalised, type Near, type PenalisedFit } from './penalised-fit'

/** Strengths of the penalty that are tried. */
const PENALTIES = [0.3, 1, 3, 10, 30, 100, 300, 1000] as const

/** Rows above which not every strength is tried: from the hint, to the neighbours as long as they are better. */
const MANY_ROWS = 2000

export type EvidenceFit = PenalisedFit & {
  /** The strength chosen, and its place in `PENALTIES`. */
  readonly lambda: number
  readonly place: number
  /** ln evidence of each strength that was tried. */
  readonly logEvidence: readonly (number | null)[]
}

/** λ of the first `fixed` columns is 1, of the others `lambda`. */
export const penaltyFor = (columns: number, fixed: number, lambda: number): Float64Array =>
  Float64Array.from({ length: columns }, (_, k) => (k < fixed ? 1 : lambda))

/** ln evidence: −Σ loss − ½ Σ λ_k β_k² + ½ Σ ln λ_k − ½ ln det(X′WX + diag λ). */
function logEvidenceOf({ weights, loss, curvature }: PenalisedFit, penalty: Float64Array): number {
  let sum = -loss - 0.5 * logDeterminant(cholesky(curvature, weights.length), weights.length)
  for (let k = 0; k < weights.length; k++) sum += 0.5 * (Math.log(penalty[k]) - penalty[k] * weights[k] * weights[k])
  return sum
}

/** Slopes beyond this say for sure on which side the best strength is. */
const STEEP = 0.25

/** How ln evidence grows with ln λ, the curvature of the losses held still: ½ Σ (1 − λβ_k² − λ(H⁻¹)_kk) over the free columns. */
function slopeOf({ weights, curvature }: PenalisedFit, fixed: number, lambda: number): number {
  const k = weights.length
  const root = cholesky(curvature, k)
  let sum = 0
  for (let at = fixed; at < k; at++) {
    const unit = new Float64Array(k)
    unit[at] = 1
    sum += 1 - lambda * (weights[at] * weights[at] + solveCholesky(root, unit, k)[at])
  }
  return sum / 2
}

/** What was found with one penalty as a place to begin with another. */
function shifted(
  { weights, curvature, penalty: old }: Near & { readonly penalty?: Float64Array },
  penalty: Float64Array,
): Near {
  if (!curvature || !old) return { weights }
  const k = penalty.length
  return {
    weights,
    curvature: curvature.map((each, at) =>
      at % (k + 1) === 0 ? each + penalty[at / (k + 1)] - old[at / (k + 1)] : each,
    ),
  }
}

/**
 * The fit whose strength of penalty the data themselves speak for most.
 *
 * Laplace's approximation of the evidence (MacKay 1992) on `PENALTIES`; ties go to the weaker penalty. The first `fixed`
 * columns keep λ = 1. It does as well as cross-validation and needs no inner folds. Above 2,000 rows the search climbs from
 * `hint`, a place in `PENALTIES`. O(strengths × fit).
 *
 * @example fitByEvidence({ columns: [Float64Array.of(1, -1, 1)], first: Uint8Array.of(1, 0, 1) }, 0).lambda // 0.3
 */
export function fitByEvidence(rows: ChoiceRows, fixed: number, hint = 1, near?: Near): EvidenceFit {
  const k = rows.columns.length
  const tried: (({ readonly value: number } & { readonly fit: PenalisedFit }) | null)[] = PENALTIES.map(() => null)
  let start: (Near & { readonly penalty?: Float64Array }) | undefined = near
  const at = (place: number): number => {
    if (place < 0 || place >= PENALTIES.length) return Number.NEGATIVE_INFINITY
    const known = tried[place]
    if (known) return known.value
    const penalty = penaltyFor(k, fixed, PENALTIES[place])
    const fit = fitPenalised(rows, penalty, start && (start.penalty ? shifted(start, penalty) : start))
    start = { weights: fit.weights, curvature: fit.curvature, penalty }
    const value = logEvidenceOf(fit, penalty)
    tried[place] = { value, fit }
    return value
  }
  let best = rows.first.length > MANY_ROWS ? hint : 0
  if (rows.first.length > MANY_ROWS) {
    at(best)
    const slope = slopeOf(tried[best]?.fit ?? fitPenalised(rows, penaltyFor(k, fixed, 1)), fixed, PENALTIES[best])
    const sides = Math.abs(slope) > STEEP ? [Math.sign(slope)] : [1, -1]
    const way = sides.find((side) => at(best + side) > at(best)) ?? 0
    while (way !== 0 && at(best + way) > at(best)) best += way
  } else for (let place = 0; place < PENALTIES.length; place++) if (at(place) > at(best)) best = place
  const chosen = tried[best] ?? { value: 0, fit: fitPenalised(rows, penaltyFor(k, fixed, PENALTIES[best])) }
  return {
    ...chosen.fit,
    lambda: PENALTIES[best],
    place: best,
    logEvidence: tried.map((each) => each?.value ?? null),
  }
}
