import type { Clusters } from './clusters'
import type { FactorInput, IntervalMethod, ProfileSettings, RaterInput } from './profile'
import type { Resampling } from './resampling'

/** A profile in the making: what was derived from the input once, and how intervals are taken. */
export type Study = {
  readonly settings: ProfileSettings
  /** The majority of several annotators comes first. */
  readonly raters: readonly RaterInput[]
  /** Whom models are compared with. */
  readonly reference: RaterInput | null
  readonly factors: readonly FactorInput[]
  readonly clusters: Clusters
  /** For each factor the code of its sign at each place. */
  readonly signs: readonly Uint8Array[]
  readonly method: IntervalMethod
  readonly resampling: Resampling
}

/** What a rater's estimates on one factor are made of: its signs, and how often each cell occurs. */
export type FactorTable = { readonly signs: Uint8Array; readonly cells: Int32Array }
