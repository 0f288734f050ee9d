import type { Word } from './vocabulary'

/** What the words of a text add up to, each counted wherever it stands. */
export type WordTally = {
  readonly syllables: number
  readonly contentWords: number
  /** The mean rarity of its content words that are no numbers; NaN without one. */
  readonly rarity: number
  readonly firstPerson: number
  readonly hedges: number
}

/** Adds up the words of a text in one pass. */
export function tallyWords(words: readonly Word[]): WordTally {
  let [syllables, contentWords, rarity, rated, firstPerson, hedges] = [0, 0, 0, 0, 0, 0]
  let before: Word | undefined
  for (const word of words) {
    syllables += word.syllables
    if (word.content) {
      contentWords++
      if (!word.numeric) {
        rarity += word.rarity
        rated++
      }
    }
    if (word.firstPerson) firstPerson++
    if (word.hedge || (before && word.hedgesAfter?.has(before.text))) hedges++
    before = word
  }
  return { syllables, contentWords, rarity: rarity / rated, firstPerson, hedges }
}
