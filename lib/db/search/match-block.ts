import type { SearchQuery } from './search-query'
import { follow, type Places, type WordList } from './word-lists'

export type BlockWords = {
  readonly list: (word: string) => WordList | null
  readonly places: (word: string) => Places | null
}

const NOWHERE: Places = { texts: new Uint16Array(0), ends: new Int32Array(0), positions: new Uint16Array(0), width: 0 }

/** Which of a block's texts a search finds: a byte each. */
export function matchBlock(query: SearchQuery, texts: number, words: BlockWords): Uint8Array {
  if (query.kind === 'word') return marks(words.list(query.word)?.texts ?? NOWHERE.texts, texts)
  if (query.kind === 'phrase') return marks(placesOf(query, words).texts, texts)
  if (query.kind === 'not') return matchBlock(query.of, texts, words).map((found) => 1 - found)
  const [left, right] = [matchBlock(query.left, texts, words), matchBlock(query.right, texts, words)]
  for (let at = 0; at < texts; at++)
    left[at] = query.kind === 'and' ? (left[at] ?? 0) & (right[at] ?? 0) : (left[at] ?? 0) | (right[at] ?? 0)
  return left
}

function marks(found: Uint16Array, texts: number): Uint8Array {
  const all = new Uint8Array(texts)
  for (const text of found) all[text] = 1
  return all
}

function placesOf(query: SearchQuery, words: BlockWords): Places {
  if (query.kind === 'word') return words.places(query.word) ?? NOWHERE
  // PostgreSQL makes phrases of words alone.
  if (query.kind !== 'phrase') throw new Error('a phrase of other things than words')
  return follow(placesOf(query.left, words), placesOf(query.right, words), query.distance)
}
