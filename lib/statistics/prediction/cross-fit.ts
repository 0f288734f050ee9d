import { fitByEvidence, penaltyFor } from './evidence'
import { type ChoiceRows, fitPenalised, type Near, type PenalisedFit } from './penalised-fit'
import { predictRows, scaleRows } from './scaled-rows'

/** A model of choices as it is kept: the chance of a row is σ(Σ weights_k · x_k / scale_k). */
export type ScaledFit = {
  readonly scale: Float64Array
  readonly weights: Float64Array
  readonly lambda: number
  /** Of λ among the strengths tried; `null` where it was given. */
  readonly place: number | null
  readonly fit: PenalisedFit
}

export type FitOptions = {
  /** So many columns at the front have λ = 1 whatever the others have. */
  readonly fixed?: number
  /** λ of the others; chosen by evidence where it is not given. */
  readonly lambda?: number
  /** Where the search for λ and weights begins: a fit of these columns to these rows and more. */
  readonly near?: Pick<ScaledFit, 'weights' | 'place'> & { readonly fit?: Pick<PenalisedFit, 'curvature' | 'chances'> }
}

/** The fit of these rows, each column in units of its root mean square there. */
export function fitScaled(data: ChoiceRows, rows: Int32Array, { fixed = 0, lambda, near }: FitOptions): ScaledFit {
  const { scale, ...training } = scaleRows(data, rows)
  const share = near?.fit ? rows.length / near.fit.chances.length : 0
  const from: Near | undefined = near && {
    weights: near.weights,
    ...(near.fit ? { curvature: near.fit.curvature.map((each) => each * share) } : {}),
  }
  if (lambda !== undefined) {
    const fit = fitPenalised(training, penaltyFor(data.columns.length, fixed, lambda), from)
    return { scale, weights: fit.weights, lambda, place: null, fit }
  }
  const fit = fitByEvidence(training, fixed, near?.place ?? undefined, from)
  return { scale, weights: fit.weights, lambda: fit.lambda, place: fit.place, fit }
}

/** Rows by their part: those to be foreseen, and those to learn from. */
function partRows(fold: Int8Array, part: number): { readonly held: Int32Array; readonly kept: Int32Array } {
  const held: number[] = []
  const kept: number[] = []
  for (let row = 0; row < fold.length; row++) (fold[row] === part ? held : kept).push(row)
  return { held: Int32Array.from(held), kept: Int32Array.from(kept) }
}

/** What each row is foreseen to be by a fit that never saw its part. `onPart` is told of every fit. */
export function crossFit(
  data: ChoiceRows,
  fold: Int8Array,
  options: FitOptions,
  onPart: (fit: ScaledFit, rows: { readonly held: Int32Array; readonly kept: Int32Array }) => void = () => {},
): Float64Array {
  const chances = new Float64Array(data.first.length)
  const parts = [...new Set(fold)].sort((one, other) => one - other)
  for (const part of parts) {
    const rows = partRows(fold, part)
    const fit = fitScaled(data, rows.kept, options)
    const held = predictRows(data.columns, rows.held, fit.scale, fit.weights)
    for (let at = 0; at < rows.held.length; at++) chances[rows.held[at]] = held[at]
    onPart(fit, rows)
  }
  return chances
}
