import { firstPlace, type NgramIndex } from './ngram-index'
import { hasType, type WordTypes } from './word-types'

/** The share of the different words of a text that stand in none of the others; NaN for a text without words. */
export function novelTypeShare(ids: Int32Array, { places }: WordTypes, others: readonly WordTypes[]): number {
  let novel = 0
  for (const place of places) if (!others.some((other) => hasType(other, ids[place] ?? -1))) novel++
  return novel / places.length
}

/** The share of the neighbouring word pairs of a text that stand in none of the others; NaN below two words. */
export function novelPairShare(ids: Int32Array, others: readonly NgramIndex[]): number {
  return ids.length < 2 ? Number.NaN : novelPairs(ids, others).length / (ids.length - 1)
}

/** Where the neighbouring word pairs of a text begin that stand in none of the others, in words from 0. */
export function novelPairs(ids: Int32Array, others: readonly NgramIndex[]): readonly number[] {
  const places: number[] = []
  for (let at = 0; at + 1 < ids.length; at++)
    if (!others.some((other) => firstPlace(other, ids, at) >= 0)) places.push(at)
  return places
}
