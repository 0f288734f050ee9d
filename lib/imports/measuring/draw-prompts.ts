import { createRandom } from '@/lib/statistics/random'

/**
 * Prompts drawn at random without replacement, smallest first: so many that about `pairs` pairs are expected, of a dataset
 * with `of.pairs` pairs to `of.prompts` prompts. The same seed draws the same ones. Whole prompts, because they are the units
 * that intervals resample.
 *
 * @example drawPrompts({ prompts: 1000, pairs: 5000 }, 50, 1).length // 10
 */
export function drawPrompts(
  of: { readonly prompts: number; readonly pairs: number },
  pairs: number,
  seed: number,
): Int32Array {
  const size = Math.min(of.prompts, Math.ceil((pairs * of.prompts) / of.pairs))
  const random = createRandom(seed)
  // Floyd's sampling: one number a prompt, however many prompts there are.
  const drawn = new Set<number>()
  for (let last = of.prompts - size; last < of.prompts; last++) {
    const prompt = random(last + 1)
    drawn.add(drawn.has(prompt) ? last : prompt)
  }
  return Int32Array.from(drawn).sort()
}
