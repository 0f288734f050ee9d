/** Whether a number is still one when it is kept in 32 bits: neither infinite there, nor 0 without being 0. */
export function fitsReal(value: number): boolean {
  const kept = Math.fround(value)
  return Number.isFinite(kept) && (kept !== 0 || value === 0)
}

/** Why a number is left out that does not fit, and what to do. */
export const UNFIT = {
  reason: 'The number is too large or too small to be kept.',
  remedy: 'Write 0 or numbers from 1e-44 to 3e38: divide all of the column by the same number.',
} as const
