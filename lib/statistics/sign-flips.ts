import { signTest } from './significance'

/**
 * How surprising sums by prompt this far to one side would be if each prompt could as well have come out the other way.
 *
 * Exact: the share of all ways to turn whole prompts around whose sum is at least as far from 0 (Fisher 1935). With one
 * pair a prompt it is the binomial test, and 2^(1−k) when all k prompts other than 0 point one way. p in (0, 1]; 1 when
 * every sum is 0. `sums` holds a whole number for each prompt; those of 0 say nothing.
 *
 * @example signFlipTest([3, -1, 2, 2, -1, 1]) // 18 / 64
 */
export function signFlipTest(sums: readonly number[]): number {
  const sizes = sums.map(Math.abs).filter((size) => size > 0)
  const total = Math.abs(sums.reduce((sum, each) => sum + each, 0))
  if (total === 0) return 1
  if (total === sizes.reduce((sum, size) => sum + size, 0)) return 2 ** (1 - sizes.length)
  if (sizes.every((size) => size === sizes[0]))
    return signTest(sums.filter((sum) => sum > 0).length, sums.filter((sum) => sum < 0).length) ?? 1
  let shares = new Map([[0, 1]])
  for (const size of sizes) {
    const next = new Map<number, number>()
    for (const [sum, share] of shares) {
      next.set(sum + size, (next.get(sum + size) ?? 0) + share / 2)
      next.set(sum - size, (next.get(sum - size) ?? 0) + share / 2)
    }
    shares = next
  }
  let p = 0
  for (const [sum, share] of shares) if (Math.abs(sum) >= total) p += share
  return Math.min(1, p)
}
