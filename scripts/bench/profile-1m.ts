import { buildProfile } from '@/lib/profile/build-profile'
import { countPairs } from '@/lib/profile/count-pairs'
import { manifestation } from '@/lib/profile/manifestation'
import { DEFAULT_SETTINGS } from '@/lib/profiles/load-profile'
import { type Figure, figure, medianOf } from './figure'
import { makeProfileInput } from './profile-input'

/** A whole profile with robust intervals of 1,000,000 pairs × 20 factors × 4 raters, against counting alone. */
export async function bench(): Promise<readonly Figure[]> {
  const input = makeProfileInput(1_000_000, 20, 4)
  const building = await medianOf(3, () => buildProfile(input, DEFAULT_SETTINGS))
  const counting = await medianOf(3, () => {
    for (const factor of input.factors) {
      const signs = manifestation(factor, input.a, input.b)
      for (const { choices } of input.raters) countPairs(choices, signs)
    }
  })
  return [figure('profile-1m', building, 'ms', counting, '≤ 1000 ms', (value) => value <= 1000)]
}
