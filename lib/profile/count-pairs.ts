import { type Counts, MISSING } from './profile'

/**
 * How often a rater's choice and a factor point the same way, the opposite way, or not at all.
 *
 * C: both decide alike. D: they decide differently. tm: only the factor ties. th: only the rater ties. thm: both tie.
 * `absent`: labelled pairs without a value of the factor. Missing choices count nowhere (METHOD §2). O(pairs).
 *
 * @example countPairs(Int8Array.of(1, -1, 0), Int8Array.of(1, 1, 0)) // { c: 1, d: 1, tm: 0, th: 0, thm: 1, absent: 0 }
 */
export function countPairs(choices: Int8Array, signs: Int8Array): Counts {
  let [c, d, tm, th, thm, absent] = [0, 0, 0, 0, 0, 0]
  for (let pair = 0; pair < choices.length; pair++) {
    const choice = choices[pair] as number
    const sign = signs[pair] as number
    if (choice === MISSING) continue
    if (sign === MISSING) absent++
    else if (choice === 0) {
      if (sign === 0) thm++
      else th++
    } else if (sign === 0) tm++
    else if (sign === choice) c++
    else d++
  }
  return { c, d, tm, th, thm, absent }
}
