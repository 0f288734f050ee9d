import { type Told, tell } from './told'

/** How well held-out chances foresee choices. */
export type Quality = {
  /** Share foreseen; a chance of exactly ½ counts half. */
  readonly accuracy: Told
  /** Mean log loss in nats (a coin: ln 2), and mean squared error of the chance (a coin: ¼). */
  readonly logLoss: Told
  readonly brier: Told
}

/** 1 where the chance is on the side of the choice, ½ at ½, else 0. */
export const hits = (chances: Float64Array, first: Uint8Array): Float64Array =>
  chances.map((chance, row) => (Math.abs(chance - 0.5) < 1e-12 ? 0.5 : Number(chance > 0.5 === (first[row] === 1))))

/** −ln of the chance that was given to what was chosen. */
export const losses = (chances: Float64Array, first: Uint8Array): Float64Array =>
  chances.map((chance, row) => -Math.log(Math.max(1e-300, first[row] === 1 ? chance : 1 - chance)))

const squares = (chances: Float64Array, first: Uint8Array): Float64Array =>
  chances.map((chance, row) => (chance - (first[row] ?? 0)) ** 2)

/** `draws` hold the held-out chances of the same rows, a draw of folds each. `null` without two prompts. */
export function qualityOf(draws: readonly Float64Array[], first: Uint8Array, prompt: Int32Array): Quality | null {
  const of = (each: (chances: Float64Array, first: Uint8Array) => Float64Array, scale: 'share' | 'any') =>
    tell(
      draws.map((chances) => each(chances, first)),
      prompt,
      scale,
    )
  const [accuracy, logLoss, brier] = [of(hits, 'share'), of(losses, 'any'), of(squares, 'any')]
  return accuracy && logLoss && brier && { accuracy, logLoss, brier }
}

/** What one way to foresee adds to another on the same rows: differences of hits and of log losses (more is better). */
export type Gain = { readonly agreement: Told; readonly logLoss: Told }

/** `after` and `before` hold as many draws; agreement from `hitsOf` where ties count by a rule of their own. */
export function gainOf(
  after: readonly Float64Array[],
  before: readonly Float64Array[],
  first: Uint8Array,
  prompt: Int32Array,
  hitsAfter = after.map((chances) => hits(chances, first)),
  hitsBefore = before.map((chances) => hits(chances, first)),
): Gain | null {
  const less = (one: readonly Float64Array[], other: readonly Float64Array[]) =>
    one.map((values, draw) => values.map((value, row) => value - (other[draw]?.[row] ?? 0)))
  const lost = (draws: readonly Float64Array[]) => draws.map((chances) => losses(chances, first))
  const agreement = tell(less(hitsAfter, hitsBefore), prompt, 'difference')
  const logLoss = tell(less(lost(before), lost(after)), prompt, 'any')
  return agreement && logLoss && { agreement, logLoss }
}
