import type { IntervalMethod, ProfileInput, ProfileSettings, RaterInput } from './profile'
import type { Resampling } from './resampling'

/** A profile in the making: the input, what was derived from it once, and how intervals are taken. */
export type Study = ProfileInput & {
  readonly settings: ProfileSettings
  /** The majority of several annotators comes first. */
  readonly raters: readonly RaterInput[]
  /** Whom models are compared with. */
  readonly reference: RaterInput | null
  /** For each factor the manifestation on every pair. */
  readonly signs: readonly Int8Array[]
  readonly method: IntervalMethod
  readonly resampling: Resampling
}
