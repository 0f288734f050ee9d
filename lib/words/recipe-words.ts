import { countOf, formatGap, formatScore, formatValue } from './format'

type Weighed = {
  readonly label: string
  readonly transform: 'none' | 'log1p'
  readonly scale: number
  readonly weight: number
}
type Recipe = {
  readonly verdict: { readonly weight: number; readonly scale: number }
  readonly factors: readonly Weighed[]
}

const MOST = 3

/**
 * What a factor adds to the log odds: for twice as much of it where its logarithm enters, else for a typical difference.
 *
 * @example factorEffect({ label: 'Length', transform: 'log1p', scale: 0.7, weight: -0.4 }).effect // −.396
 */
export function factorEffect({ transform, scale, weight }: Weighed): { readonly effect: number; readonly per: string } {
  return transform === 'log1p'
    ? { effect: (weight * Math.LN2) / scale, per: 'twice as much' }
    : { effect: weight, per: `${formatValue(scale)} more` }
}

/** Those first that decide most: by what a typical difference adds or takes off. */
export const byStrength = <Factor extends Pick<Weighed, 'weight'>>(factors: readonly Factor[]): readonly Factor[] =>
  factors.toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight))

/**
 * A correction in words: what the judge's own verdict counts, and what the strongest factors add to it or take off.
 *
 * @example recipeInWords({ verdict: { weight: 0.9, scale: 0.95 }, factors: [length] })
 *   // 'Counts the judge’s own verdict .95; takes .40 off for twice as much “Length”.'
 */
export function recipeInWords({ verdict, factors }: Recipe): string {
  const strongest = byStrength(factors)
    .map((factor) => ({ label: factor.label, ...factorEffect(factor) }))
    .filter(({ effect }) => formatGap(effect) !== formatScore(0))
  const parts = strongest
    .slice(0, MOST)
    .map(({ label, effect, per }) =>
      effect > 0
        ? `adds ${formatScore(effect)} for ${per} “${label}”`
        : `takes ${formatScore(-effect)} off for ${per} “${label}”`,
    )
  const rest = strongest.length - parts.length
  const more = rest > 0 ? [`and weighs ${countOf(rest, 'smaller factor')}`] : []
  return `${[`Counts the judge’s own verdict ${formatScore(verdict.weight / verdict.scale)}`, ...parts, ...more].join('; ')}.`
}
