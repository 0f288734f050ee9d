/**
 * About how wide the 95 % interval of a score near 0 is to either side, from so many pairs that are decided and tell the
 * factor apart: 1.96 / √n, the normal approximation for a mean of ±1. `null` for none. Pairs that share a prompt
 * resemble each other, which widens it.
 *
 * @example expectedHalfWidth(400) // .098
 */
export function expectedHalfWidth(pairs: number): number | null {
  return pairs > 0 ? Math.min(1, 1.96 / Math.sqrt(pairs)) : null
}

/**
 * How many pairs make the interval of a score near 0 about this wide to either side.
 *
 * @example pairsForHalfWidth(0.05) // 1537
 */
export function pairsForHalfWidth(halfWidth: number): number {
  return Math.ceil((1.96 / halfWidth) ** 2)
}
