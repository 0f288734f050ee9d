/** A number with its interval; `null` where it is undefined. */
export type Estimate = { readonly value: number | null; readonly low: number | null; readonly high: number | null }

/** An estimate and the pairs it rests on. */
export type CountedEstimate = Estimate & { readonly n: number }
