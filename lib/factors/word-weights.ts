import type { Vocabulary } from './vocabulary'
import { CONTENT } from './word-facts'

/** Different words of a text in the order in which they first stand in it, what each weighs, and all of them. */
export type WordWeights = { readonly ids: Int32Array; readonly weights: Float64Array; readonly all: number }

type Text = { readonly ids: Int32Array; readonly facts: Int32Array; readonly vocabulary: Vocabulary }

/**
 * Weighs the different words of a text, given where each first stands: of English content words, each as much as it is
 * rare; of another language, whose frequencies are not known here, every different word alike.
 */
export function weighWords({ ids, facts, vocabulary }: Text, places: Int32Array, english: boolean): WordWeights {
  const weighed = places.filter((place) => !english || (facts[place] ?? 0) & CONTENT).map((place) => ids[place] ?? 0)
  const weights = Float64Array.from(weighed, (id) => (english ? (vocabulary.rarities[id] ?? 0) : 1))
  return { ids: weighed, weights, all: weights.reduce((sum, weight) => sum + weight, 0) }
}
