import { createRandom } from './random'

/** Pairs put in order: those of a prompt beside each other, prompts in groups. Places are positions in that order. */
export type Clusters = {
  /** The pair at each place. */
  readonly order: Int32Array
  /** The first place of each prompt, and the end. */
  readonly starts: Int32Array
  /** The first prompt of each group, and the end. */
  readonly groupStarts: Int32Array
}

/** Numbers below `length`, shuffled (Fisher and Yates; Durstenfeld 1964). */
function shuffled(length: number, seed: number): Int32Array {
  const random = createRandom(seed)
  const list = Int32Array.from({ length }, (_, at) => at)
  for (let last = length - 1; last > 0; last--) {
    const at = random(last + 1)
    const kept = list[last] as number
    list[last] = list[at] as number
    list[at] = kept
  }
  return list
}

/**
 * Sorts pairs by prompt, and prompts into at most `most` groups: one each when there are no more than that, else random
 * groups of equal size, which stand for single prompts where drawing all of them again and again would take too long.
 *
 * `prompt` holds a prompt index below `prompts` for each pair. Deterministic for a seed. O(pairs + prompts).
 */
export function arrangeClusters(prompt: Int32Array, prompts: number, most: number, seed: number): Clusters {
  const groups = Math.min(prompts, most)
  const groupStarts = Int32Array.from({ length: groups + 1 }, (_, at) => Math.floor((at * prompts) / (groups || 1)))
  const rank = groups < prompts ? shuffled(prompts, seed) : Int32Array.from({ length: prompts }, (_, at) => at)
  const starts = new Int32Array(prompts + 1)
  for (let pair = 0; pair < prompt.length; pair++) {
    const next = (rank[prompt[pair] as number] as number) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let at = 1; at <= prompts; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number)
  const free = starts.slice()
  const order = new Int32Array(prompt.length)
  for (let pair = 0; pair < prompt.length; pair++) {
    const at = rank[prompt[pair] as number] as number
    const place = free[at] as number
    order[place] = pair
    free[at] = place + 1
  }
  return { order, starts, groupStarts }
}

/** A weight for each cell, and whether (1 or 0) a pair in it takes part. */
export type CellWeights = { readonly weights: Float64Array; readonly takesPart: Uint8Array }

/** What the weights of all pairs add up to. */
export type ClusterSums = {
  /** By group. */
  readonly groups: Float64Array
  /** The sum over prompts of their squared sums. */
  readonly squares: number
  /** Prompts with at least one pair that takes part. */
  readonly clusters: number
}

/** Sums two weights of each pair's cell in one pass, since passing over the pairs is what costs. O(pairs). */
export function sumClusters(
  codes: Uint8Array,
  signs: Uint8Array,
  one: CellWeights,
  two: CellWeights,
  { starts, groupStarts }: Clusters,
): readonly [ClusterSums, ClusterSums] {
  const groups = groupStarts.length - 1
  const [groupsOne, groupsTwo] = [new Float64Array(groups), new Float64Array(groups)]
  const [weightsOne, weightsTwo] = [one.weights, two.weights]
  const takesPart = one.takesPart.map((takes, cell) => takes | ((two.takesPart[cell] as number) << 1))
  let [squaresOne, squaresTwo, clustersOne, clustersTwo, place] = [0, 0, 0, 0, 0]
  for (let group = 0; group < groups; group++) {
    const end = groupStarts[group + 1] as number
    let totalOne = 0
    let totalTwo = 0
    for (let cluster = groupStarts[group] as number; cluster < end; cluster++) {
      const last = starts[cluster + 1] as number
      let sumOne = 0
      let sumTwo = 0
      let part = 0
      for (; place < last; place++) {
        const cell = (codes[place] as number) | (signs[place] as number)
        sumOne += weightsOne[cell] as number
        sumTwo += weightsTwo[cell] as number
        part |= takesPart[cell] as number
      }
      totalOne += sumOne
      totalTwo += sumTwo
      squaresOne += sumOne * sumOne
      squaresTwo += sumTwo * sumTwo
      clustersOne += part & 1
      clustersTwo += part >> 1
    }
    groupsOne[group] = totalOne
    groupsTwo[group] = totalTwo
  }
  return [
    { groups: groupsOne, squares: squaresOne, clusters: clustersOne },
    { groups: groupsTwo, squares: squaresTwo, clusters: clustersTwo },
  ]
}
