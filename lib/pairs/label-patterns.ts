import type { RaterInput } from '@/lib/profile/profile'

/** What can be true of the labels on one pair; a pair's pattern is the sum of those that are. */
export const PATTERN = { unanimous: 1, split: 2, opposed: 4, tie: 8, missing: 16 } as const

/**
 * How the labels of several raters on each pair stand to each other, one bit set a pair.
 *
 * unanimous: at least two gave a label, and all that did gave the same (a tie agrees with a tie). split: at least two did,
 * not all the same. opposed: one chose the first response, another the second. tie: no choice has more labels than every
 * other, or most say tie, which is where their majority is a tie. missing: at least one gave no readable label. A pair may
 * be several of these, or none. O(pairs × raters).
 *
 * @example labelPatterns([{ choices: Int8Array.of(1) }, { choices: Int8Array.of(-1) }]) // [split + opposed + tie]
 */
export function labelPatterns(raters: readonly Pick<RaterInput, 'choices'>[]): Uint8Array {
  const patterns = new Uint8Array(raters[0]?.choices.length ?? 0)
  for (let pair = 0; pair < patterns.length; pair++) {
    let [a, b, tie] = [0, 0, 0]
    for (const { choices } of raters) {
      const choice = choices[pair]
      if (choice === 1) a++
      else if (choice === -1) b++
      else if (choice === 0) tie++
    }
    patterns[pair] = patternOf(a, b, tie, raters.length)
  }
  return patterns
}

function patternOf(a: number, b: number, tie: number, raters: number): number {
  const labels = a + b + tie
  const most = Math.max(a, b, tie)
  const hasSide = (a > b && a > tie) || (b > a && b > tie)
  return (
    (labels >= 2 && most === labels ? PATTERN.unanimous : 0) +
    (labels >= 2 && most < labels ? PATTERN.split : 0) +
    (a > 0 && b > 0 ? PATTERN.opposed : 0) +
    (labels > 0 && !hasSide ? PATTERN.tie : 0) +
    (labels < raters ? PATTERN.missing : 0)
  )
}
