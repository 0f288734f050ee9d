import { createRandom } from './random'

/** Pairs put in order: those of a prompt beside each other. Places are positions in that order. */
export type Clusters = {
  /** The pair at each place. */
  readonly order: Int32Array
  /** The first place of each prompt, and the end. */
  readonly starts: Int32Array
  /** The group each prompt is in. */
  readonly groupOf: Int32Array
  readonly groups: number
}

/** Shuffles in place (Fisher and Yates; Durstenfeld 1964). */
function shuffle(list: Int32Array, random: (bound: number) => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const at = random(last + 1)
    const kept = list[last]
    list[last] = list[at]
    list[at] = kept
  }
}

/** Numbers below `length`, shuffled. */
export function shuffled(length: number, seed: number): Int32Array {
  const list = Int32Array.from({ length }, (_, at) => at)
  shuffle(list, createRandom(seed))
  return list
}

/**
 * Each prompt in a group of its own, or in one of `most` random groups when there are more prompts: of every so many
 * prompts in a row each group gets one, so that groups are of equal size and alike all along the file.
 */
function groupPrompts(prompts: number, most: number, seed: number): Int32Array {
  const deck = Int32Array.from({ length: Math.min(prompts, most) }, (_, at) => at)
  if (prompts <= most) return deck
  const random = createRandom(seed)
  const groupOf = new Int32Array(prompts)
  for (let prompt = 0; prompt < prompts; prompt++) {
    const rank = prompt % most
    if (rank === 0) shuffle(deck, random)
    groupOf[prompt] = deck[rank]
  }
  return groupOf
}

/**
 * Sorts pairs by prompt, and prompts into at most `most` groups: one each when there are no more than that, else random
 * groups of equal size, which stand for single prompts where drawing all of them again and again would take too long.
 *
 * `prompt` holds a prompt index below `prompts` for each pair. Deterministic for a seed. O(pairs + prompts).
 */
export function arrangeClusters(prompt: Int32Array, prompts: number, most: number, seed: number): Clusters {
  const starts = new Int32Array(prompts + 1)
  for (let pair = 0; pair < prompt.length; pair++) {
    const next = prompt[pair] + 1
    starts[next]++
  }
  for (let at = 1; at <= prompts; at++) starts[at] += starts[at - 1]
  const free = starts.slice()
  const order = new Int32Array(prompt.length)
  for (let pair = 0; pair < prompt.length; pair++) {
    const at = prompt[pair]
    const place = free[at]
    order[place] = pair
    free[at] = place + 1
  }
  return { order, starts, groupOf: groupPrompts(prompts, most, seed), groups: Math.min(prompts, most) }
}

/** The same pairs with every prompt a group of its own. */
export const byPrompt = ({ order, starts }: Clusters): Clusters => ({
  order,
  starts,
  groupOf: Int32Array.from({ length: starts.length - 1 }, (_, prompt) => prompt),
  groups: starts.length - 1,
})

/** Pairs in each group of prompts. */
export function pairsByGroup({ starts, groupOf, groups }: Clusters): Float64Array {
  const pairs = new Float64Array(groups)
  for (let prompt = 0; prompt < groupOf.length; prompt++) pairs[groupOf[prompt]] += starts[prompt + 1] - starts[prompt]
  return pairs
}

/** Pairs that stand for all that are wanted: their places, and the prompt of each. */
export type Sample = { readonly places: Int32Array; readonly cluster: Int32Array; readonly all: number }

/** The places of decided pairs (choices of ±1), of all prompts or of as many random ones as hold about `most` of them. */
export function sampleDecided({ order, starts }: Clusters, choices: Int8Array, most: number, seed: number): Sample {
  const all = order.reduce((sum, pair) => sum + Number(Math.abs(choices[pair]) === 1), 0)
  const share = Math.min(1, most / (all || 1))
  const random = createRandom(seed)
  const places: number[] = []
  const cluster: number[] = []
  for (let prompt = 0; prompt + 1 < starts.length; prompt++) {
    if (share < 1 && random(2 ** 30) >= share * 2 ** 30) continue
    for (let place = starts[prompt]; place < starts[prompt + 1]; place++)
      if (Math.abs(choices[order[place]]) === 1) {
        places.push(place)
        cluster.push(prompt)
      }
  }
  return { places: Int32Array.from(places), cluster: Int32Array.from(cluster), all }
}
