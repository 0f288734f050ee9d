type Bounds = { readonly low: number | null; readonly high: number | null }

/** Share of false alarms accepted among the gaps called significant (Benjamini–Hochberg). */
const LEVEL = 0.05

export const isSignificant = (q: number | null): boolean => q !== null && q < LEVEL

/** Drawn hollow: 0 is inside the interval, or there is no interval. */
export const isUncertain = ({ low, high }: Bounds): boolean => low === null || high === null || (low <= 0 && high >= 0)

/** Below zero and above zero have one colour each, in every chart and table. */
export const signColour = (value: number): string => (value < 0 ? 'var(--gap-less)' : 'var(--gap-more)')
