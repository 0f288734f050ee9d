import { buildProfile } from '@/lib/profile/build-profile'
import { DEFAULT_SETTINGS } from '@/lib/profiles/load-profile'
import { type Figure, figure, medianOf } from './figure'
import { countAlone, makeProfileInput } from './profile-input'

/** A whole profile with robust intervals of 1,000,000 pairs × 20 factors × 4 raters, against counting alone. */
export async function bench(): Promise<readonly Figure[]> {
  const input = makeProfileInput(1_000_000, 20, 4)
  const building = await medianOf(3, () => buildProfile(input, DEFAULT_SETTINGS))
  const counting = await medianOf(3, () => countAlone(input))
  return [figure('profile-1m', building, 'ms', counting, '≤ 1000 ms', (value) => value <= 1000)]
}
