import { MISSING } from '@/lib/words/rater'

/** Raters of a kind who stand beside each other one by one, two by two: 20 are 190 pairs of raters. */
export const MOST_SIDE_BY_SIDE = 20

/**
 * The raters of a crowd who are looked at one by one: those with the most pairs in common with the others.
 *
 * Every pair a rater labelled counts once for each other rater who labelled it; of equals whoever comes first. All of them,
 * in their order, where there are no more than `most`. O(pairs × raters).
 *
 * @example mostInCommon([ann, bo, cy], 3) // [ann, bo, cy]
 */
export function mostInCommon<Rater extends { readonly choices: Int8Array }>(
  raters: readonly Rater[],
  most = MOST_SIDE_BY_SIDE,
): readonly Rater[] {
  if (raters.length <= most) return raters
  const labels = new Int32Array(raters[0]?.choices.length ?? 0)
  for (const { choices } of raters)
    for (let pair = 0; pair < choices.length; pair++)
      if (choices[pair] !== MISSING) labels[pair] = (labels[pair] ?? 0) + 1
  const common = raters.map(({ choices }, place) => {
    let shared = 0
    for (let pair = 0; pair < choices.length; pair++) if (choices[pair] !== MISSING) shared += (labels[pair] ?? 0) - 1
    return { place, shared }
  })
  const chosen = new Set(
    common
      .sort((one, other) => other.shared - one.shared || one.place - other.place)
      .slice(0, most)
      .map(({ place }) => place),
  )
  return raters.filter((_, place) => chosen.has(place))
}
