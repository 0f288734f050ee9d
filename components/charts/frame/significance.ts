type Bounds = { readonly low: number | null; readonly high: number | null }

/** Drawn hollow: 0 is inside the interval, or there is no interval. */
export const isUncertain = ({ low, high }: Bounds): boolean => low === null || high === null || (low <= 0 && high >= 0)

/** Below zero and above zero have one colour each, in every chart and table. */
export const signColour = (value: number): string => (value < 0 ? 'var(--gap-less)' : 'var(--gap-more)')
