import { firstPlace, type NgramIndex } from './ngram-index'

/** The share of the neighbouring word pairs of a text that stand in none of the others; NaN below two words. */
export function novelPairShare(ids: Int32Array, others: readonly NgramIndex[]): number {
  if (ids.length < 2) return Number.NaN
  let novel = 0
  for (let at = 0; at + 1 < ids.length; at++) if (isNovelPair(ids, at, others)) novel++
  return novel / (ids.length - 1)
}

/** Where the neighbouring word pairs of a text begin that stand in none of the others, in words from 0. */
export function novelPairs(ids: Int32Array, others: readonly NgramIndex[]): readonly number[] {
  return Array.from(ids.keys()).filter((at) => at + 1 < ids.length && isNovelPair(ids, at, others))
}

function isNovelPair(ids: Int32Array, at: number, others: readonly NgramIndex[]): boolean {
  for (const other of others) if (firstPlace(other, ids, at) >= 0) return false
  return true
}
