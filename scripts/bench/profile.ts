import { buildProfile } from '@/lib/profile/build-profile'
import { countPairs } from '@/lib/profile/count-pairs'
import { manifestation } from '@/lib/profile/manifestation'
import { DEFAULT_SETTINGS } from '@/lib/profiles/load-profile'
import { type Figure, figure, medianOf } from './figure'
import { makeProfileInput } from './profile-input'

/** A whole profile with intervals of 100,000 pairs × 20 factors × 3 raters, against counting alone. */
export async function bench(): Promise<readonly Figure[]> {
  const input = makeProfileInput(100_000, 20, 3)
  const building = await medianOf(5, () => buildProfile(input, DEFAULT_SETTINGS))
  const counting = await medianOf(5, () => {
    for (const factor of input.factors) {
      const signs = manifestation(factor, input.a, input.b)
      for (const { choices } of input.raters) countPairs(choices, signs)
    }
  })
  return [figure('profile', building, 'ms', counting, '≤ 300 ms', (value) => value <= 300)]
}
