import { namedFamily } from '@/lib/profile/findings/named-family'
import type { Profile } from '@/lib/profile/profile'

/**
 * Over what q is corrected, in a sentence that stands beside a legend; empty for a profile of the first edition.
 *
 * @example familyNote(profile) // ' Corrected: people’s scores and gaps, q over people and 8 models × 21 factors; …'
 */
export function familyNote(profile: Profile): string {
  const { families } = profile
  if (!families) return ''
  const main = namedFamily(profile, 'main')
  if (families.others.tests === 0) return ` Corrected: ${main}.`
  return ` Corrected: people’s scores and gaps, ${main}; all other scores, ${namedFamily(profile, 'others')}.`
}
