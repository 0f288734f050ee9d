import { areHedge, CONTENT, FIRST_PERSON, HEDGE, NUMERIC, syllablesIn } from './word-facts'

/** What the words of a text add up to, each counted wherever it stands. */
export type WordTally = {
  readonly syllables: number
  readonly contentWords: number
  /** The mean rarity of its content words that are no numbers; NaN without one. */
  readonly rarity: number
  readonly firstPerson: number
  readonly hedges: number
}

/** Adds up the words of a text in one pass, by what each is and by how rare each id is. */
export function tallyWords(ids: Int32Array, facts: Int32Array, rarities: Float64Array): WordTally {
  let [syllables, contentWords, rarity, rated, firstPerson, hedges] = [0, 0, 0, 0, 0, 0]
  let before = 0
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0
    const word = facts[id] ?? 0
    syllables += syllablesIn(word)
    if (word & CONTENT) {
      contentWords++
      if (!(word & NUMERIC)) {
        rarity += rarities[id] ?? 0
        rated++
      }
    }
    if (word & FIRST_PERSON) firstPerson++
    if (word & HEDGE || areHedge(before, word)) hedges++
    before = word
  }
  return { syllables, contentWords, rarity: rarity / rated, firstPerson, hedges }
}
