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
export const signFlipTest = (sums: readonly number[]): number =>
  signFlipTestOfCounts(
    sums,
    sums.map(() => 1),
  )

/** The same of sums that many prompts have: `times` says how many. */
export function signFlipTestOfCounts(sums: ArrayLike<number>, times: ArrayLike<number>): number {
  let [total, reach, up, down] = [0, 0, 0, 0]
  const sizes = new Set<number>()
  for (let row = 0; row < sums.length; row++) {
    if (sums[row] === 0 || times[row] === 0) continue
    total += times[row] * sums[row]
    reach += times[row] * Math.abs(sums[row])
    if (sums[row] > 0) up += times[row]
    else down += times[row]
    sizes.add(Math.abs(sums[row]))
  }
  if (total === 0) return 1
  if (Math.abs(total) === reach) return 2 ** (1 - up - down)
  if (sizes.size === 1) return signTest(up, down) ?? 1
  let shares = new Map([[0, 1]])
  for (let row = 0; row < sums.length; row++)
    for (let time = 0; sums[row] !== 0 && time < times[row]; time++) shares = turnOne(shares, Math.abs(sums[row]))
  let p = 0
  for (const [sum, share] of shares) if (Math.abs(sum) >= Math.abs(total)) p += share
  return Math.min(1, p)
}

/** How the sums that there can be are spread with one more prompt, which comes out either way. */
function turnOne(shares: ReadonlyMap<number, number>, size: number): Map<number, number> {
  const next = new Map<number, number>()
  for (const [sum, share] of shares) {
    next.set(sum + size, (next.get(sum + size) ?? 0) + share / 2)
    next.set(sum - size, (next.get(sum - size) ?? 0) + share / 2)
  }
  return next
}
