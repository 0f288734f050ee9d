/** Share of false alarms accepted among what is called significant (q after Benjamini–Hochberg). */
export const LEVEL = 0.05

/** Whether a score or gap stands out after correction. */
export const isSignificant = (q: number | null): boolean => q !== null && q < LEVEL
