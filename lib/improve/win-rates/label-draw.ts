import { shuffled } from '@/lib/statistics/clusters'
import { createRandom } from '@/lib/statistics/random'

/** Prompts drawn at random to be labelled by people. */
export type LabelDraw = {
  readonly id: string
  readonly seed: number
  /** In the drawn order, so that any beginning of them is a random sample too. */
  readonly prompts: Int32Array
  /** Pairs that the dataset had: what came later could not be drawn. */
  readonly pairs: number
}

/**
 * So many of the prompts at random, in random order; all of them where fewer are left. The same seed gives the same ones.
 *
 * @example drawPrompts(Int32Array.of(4, 7, 9), 2, 1).length // 2
 */
export const drawPrompts = (prompts: Int32Array, count: number, seed: number): Int32Array =>
  shuffled(prompts.length, seed)
    .slice(0, count)
    .map((at) => prompts[at] ?? 0)

/**
 * Whether a pair's second response is shown on the left. Depends on the draw's seed and the pair alone, so that a file that
 * comes back can be read without trusting what it says.
 */
export const isTurned = (seed: number, pair: number): boolean => createRandom(Math.imul(seed, 31) + pair)(2) === 1
