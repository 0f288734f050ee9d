import { buildProfile } from '@/lib/profile/build-profile'
import { DEFAULT_SETTINGS } from '@/lib/profiles/load-profile'
import { type Figure, figure, medianOf } from './figure'
import { countAlone, makeProfileInput } from './profile-input'

/** A whole profile with intervals of 100,000 pairs × 20 factors × 3 raters, against counting alone. */
export async function bench(): Promise<readonly Figure[]> {
  const input = makeProfileInput(100_000, 20, 3)
  const building = await medianOf(5, () => buildProfile(input, DEFAULT_SETTINGS))
  const counting = await medianOf(5, () => countAlone(input))
  return [figure('profile', building, 'ms', counting, '≤ 300 ms', (value) => value <= 300)]
}
