/**
 * How near to ½ a chance must be to be a tie, so that about this share of them are: half way between the last tie and the
 * first decision. 0 where no tie is to be kept. O(n log n).
 *
 * @example tieThreshold(Float64Array.of(0.5, 0.6, 0.9, 0.2), 0.25) // 0.05
 */
export function tieThreshold(chances: Float64Array, share: number): number {
  const ties = Math.round(share * chances.length)
  if (ties === 0) return 0
  const off = chances.map((chance) => Math.abs(chance - 0.5)).sort()
  const last = off[ties - 1] ?? 0.5
  return (last + (off[ties] ?? 0.5)) / 2
}

/** 1 where the chance is on the side of the choice, ½ for a tie (nearer to ½ than the threshold), else 0. */
export const hitWithTies = (chance: number, first: number, threshold: number): number => {
  const off = Math.abs(chance - 0.5)
  return off < threshold || off < 1e-12 ? 0.5 : Number(chance > 0.5 === (first === 1))
}
