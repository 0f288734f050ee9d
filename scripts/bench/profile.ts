import { buildProfile } from '@/lib/profile/build-profile'
import { DEFAULT_SETTINGS } from '@/lib/profiles/load-profile'
import { type Figure, figure, medianOf } from './figure'
import { countAlone, makeProfileInput } from './profile-input'

const SIZES = {
  profile: { pairs: 100_000, raters: 3, runs: 5, most: 200 },
  'profile-1m': { pairs: 1_000_000, raters: 4, runs: 3, most: 600 },
} as const

/** A whole profile with its intervals, 20 factors: of 100,000 pairs × 3 raters, or of a million × 4; against counting alone. */
export async function bench(name: keyof typeof SIZES): Promise<readonly Figure[]> {
  const { pairs, raters, runs, most } = SIZES[name]
  const input = makeProfileInput(pairs, 20, raters)
  const building = await medianOf(runs, () => buildProfile({ ...input }, DEFAULT_SETTINGS)) // nothing kept of the last
  const counting = await medianOf(runs, () => countAlone(input))
  return [figure(name, building, 'ms', counting, `≤ ${most} ms`, (value) => value <= most)]
}
