/** The ends of an interval; `null` where there is none. */
export type Bounds = { readonly low: number | null; readonly high: number | null }

/** A number with its interval; `null` where it is undefined. */
export type Estimate = { readonly value: number | null } & Bounds

/** An estimate and the pairs it rests on. */
export type CountedEstimate = Estimate & { readonly n: number }

/** An estimate that exists and has both ends of its interval. */
export type Bounded = { readonly value: number; readonly low: number; readonly high: number }

export const isBounded = (estimate: Estimate): estimate is Bounded =>
  estimate.value !== null && estimate.low !== null && estimate.high !== null
