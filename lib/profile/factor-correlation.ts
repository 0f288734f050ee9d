import { MISSING } from '@/lib/words/rater'

/** τ_b from how often two signs agree, oppose each other, and how often only the first or the second is a tie; or NaN. */
function correlationOf(alike: number, opposite: number, onlyFirst: number, onlySecond: number): number {
  const both = alike + opposite
  return (alike - opposite) / Math.sqrt((both + onlyFirst) * (both + onlySecond))
}

/**
 * How far two factors point the same way on the same pairs: +1 always, −1 always the opposite way, 0 unrelated.
 *
 * Kendall 1945, τ_b of the two signs over pairs: (alike − opposite) / √((decided by the first)(decided by the second)).
 * `x` and `y` hold signs or MISSING; pairs where one is missing are left out. `null` when one decides nothing. O(pairs).
 *
 * @example signCorrelation(Int8Array.of(1, -1, 1), Int8Array.of(1, -1, 0)) // 0.8164…
 */
export function signCorrelation(x: Int8Array, y: Int8Array): number | null {
  let [alike, opposite, onlyFirst, onlySecond] = [0, 0, 0, 0]
  for (let pair = 0; pair < x.length; pair++) {
    const [one, other] = [x[pair] as number, y[pair] as number]
    if (one === MISSING || other === MISSING) continue
    if (one !== 0 && other !== 0) one === other ? alike++ : opposite++
    else if (one !== 0) onlyFirst++
    else if (other !== 0) onlySecond++
  }
  const value = correlationOf(alike, opposite, onlyFirst, onlySecond)
  return Number.isFinite(value) ? value : null
}
