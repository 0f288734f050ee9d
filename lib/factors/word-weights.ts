import { floats, integers, type TextMemory } from './text-memory'
import type { Vocabulary } from './vocabulary'
import { CONTENT } from './word-facts'

/** Different words of a text in the order in which they first stand in it, and what each weighs: `count` of them. */
export type WordWeights = {
  readonly ids: Int32Array
  readonly weights: Float64Array
  readonly count: number
  /** The sum of the weights. */
  readonly all: number
}

type Text = { readonly ids: Int32Array; readonly vocabulary: Vocabulary; readonly memory: TextMemory }

/**
 * Weighs the different words of a text, given where each first stands: of English content words, each as much as it is
 * rare; of another language, whose frequencies are not known here, every different word alike.
 */
export function weighWords({ ids, vocabulary, memory }: Text, places: Int32Array, english: boolean): WordWeights {
  const { facts, rarities } = vocabulary
  memory.weighed = integers(memory.weighed, places.length)
  memory.weights = floats(memory.weights, places.length)
  const { weighed, weights } = memory
  let count = 0
  let all = 0
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0
    const id = ids[place] ?? 0
    if (english && !((facts[id] ?? 0) & CONTENT)) continue
    const weight = english ? (rarities[id] ?? 0) : 1
    weighed[count] = id
    weights[count++] = weight
    all += weight
  }
  return { ids: weighed, weights, count, all }
}
