import { firstPlace, type NgramIndex } from './ngram-index'

/** Where the neighbouring word pairs of a text begin that stand in none of the others, in words from 0. */
export function novelPairs(ids: Int32Array, others: readonly NgramIndex[]): readonly number[] {
  return Array.from(ids.keys()).filter((at) => at + 1 < ids.length && isNovelPair(ids, at, others))
}

function isNovelPair(ids: Int32Array, at: number, others: readonly NgramIndex[]): boolean {
  for (const other of others) if (firstPlace(other, ids, at) >= 0) return false
  return true
}
