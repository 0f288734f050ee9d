import { shuffled } from '@/lib/statistics/clusters'

export type SplitSettings = {
  readonly seed: number
  /** How many prompts are drawn first; `null`: all that are eligible. */
  readonly prompts: number | null
  /** Percent of the prompts. */
  readonly development: number
  readonly validation: number
  readonly test: number
}

/** Eligible prompts of each component, components in the order of the draw. */
function drawComponents(component: Int32Array, eligible: Uint8Array, { seed, prompts }: SplitSettings): number[][] {
  const members = new Map<number, number[]>()
  for (const [prompt, each] of component.entries()) {
    if (eligible[prompt] !== 1) continue
    const known = members.get(each)
    if (known) known.push(prompt)
    else members.set(each, [prompt])
  }
  const all = [...members.values()]
  const drawn: number[][] = []
  let taken = 0
  for (const at of shuffled(all.length, seed)) {
    if (prompts !== null && taken >= prompts) break
    const each = all[at] ?? []
    drawn.push(each)
    taken += each.length
  }
  return drawn
}

/**
 * The part of each prompt: 1 development, 2 validation, 3 test (`partCode`), 0 none. No component is in two parts.
 *
 * `component` holds a component for each prompt, `eligible` 1 for those that can take part. Whole components are drawn in a
 * seeded order until there are as many prompts as wanted; then the largest first, each into the part that lacks the most of
 * its share (of equals the test part). Single prompts come last, so that shares are met to a prompt where components allow. O(prompts log prompts).
 *
 * @example splitExperiment(Int32Array.of(0, 0, 1, 2, 3), Uint8Array.of(1, 1, 1, 1, 0), { seed: 1, prompts: null, development: 50, validation: 25, test: 25 })
 * // Uint8Array [1, 1, 2, 3, 0]
 */
export function splitExperiment(component: Int32Array, eligible: Uint8Array, settings: SplitSettings): Uint8Array {
  const parts = new Uint8Array(component.length)
  const drawn = drawComponents(component, eligible, settings)
  const total = drawn.reduce((sum, each) => sum + each.length, 0)
  const shares = [settings.development, settings.validation, settings.test]
  const percent = shares.reduce((sum, share) => sum + share, 0)
  const lacking = shares.map((share) => (percent > 0 ? (share / percent) * total : 0))
  for (const prompts of drawn.toSorted((one, other) => other.length - one.length)) {
    const part = lacking.lastIndexOf(Math.max(...lacking))
    lacking[part] = (lacking[part] ?? 0) - prompts.length
    for (const prompt of prompts) parts[prompt] = part + 1
  }
  return parts
}
