import { TRAINING_PARTS, type TrainingRecipe } from './recipe'

const FULL = 2 ** 32

/** A number in [0, 1) that depends on the seed and on the key alone: splitmix32 of both, twice mixed. */
function drawn(seed: number, key: number): number {
  let word = Math.imul(seed + 1, 0x9e3779b9) ^ Math.imul(key + 1, 0x85ebca6b)
  for (let round = 0; round < 2; round++) {
    word = (word + 0x9e3779b9) | 0
    word = Math.imul(word ^ (word >>> 16), 0x21f0aaad)
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97)
    word ^= word >>> 15
  }
  return (word >>> 0) / FULL
}

/** Stands for prompts that are in no file. */
export const HELD_OUT = TRAINING_PARTS.length

/**
 * The part of every prompt, as its place in `TRAINING_PARTS`; `HELD_OUT` where it is in none. Connected prompts are in one.
 *
 * A component is drawn by the seed and its first prompt, so that a part stays what it is when prompts are added, and two
 * recipes with the same seeds never mix their parts; shares are met on average. `component` holds a number for each prompt.
 * O(prompts).
 */
export function splitPrompts(
  component: Int32Array,
  { split, seed, heldOut }: Pick<TrainingRecipe, 'split' | 'seed' | 'heldOut'>,
) {
  const first = new Map<number, number>()
  const parts = new Uint8Array(component.length)
  for (const [prompt, own] of component.entries()) {
    const key = first.get(own) ?? prompt
    first.set(own, key)
    const isHeld = heldOut !== null && drawn(heldOut.seed, key) >= 1 - heldOut.share / 100
    const at = 100 * drawn(seed, key + FULL / 2)
    parts[prompt] = isHeld ? HELD_OUT : at < split.train ? 0 : at < split.train + split.validation ? 1 : 2
  }
  return parts
}

/**
 * 1 for these prompts and all that are connected with one of them.
 *
 * @example connectedWith(Int32Array.of(0, 1, 0), [2]) // [1, 0, 1]
 */
export function connectedWith(component: Int32Array, prompts: Iterable<number>): Uint8Array {
  const held = new Set<number>()
  for (const prompt of prompts) {
    const own = component[prompt]
    if (own !== undefined) held.add(own)
  }
  return Uint8Array.from(component, (own) => Number(held.has(own)))
}
