import type { Profile } from '@/lib/profile/profile'
import { familyWords } from '@/lib/words/family'

type Tested = Pick<Profile, 'families' | 'reference'>

/**
 * Over what the q of people's scores, gaps and order effects is corrected; empty for a profile of the first edition.
 *
 * @example mainFamily(profile) // 'q over people and 8 models × 21 factors, 8 order effects'
 */
export const mainFamily = ({ families, reference }: Tested): string =>
  families ? familyWords(families.main, reference !== null) : ''

/** The same of all other raters' scores; empty where there are none. */
export const otherFamily = ({ families }: Tested): string =>
  families && families.others.tests > 0 ? familyWords(families.others, false) : ''

/** Both, in a sentence that stands beside a legend. */
export function familyNote(profile: Tested): string {
  const [main, others] = [mainFamily(profile), otherFamily(profile)]
  if (main === '') return ''
  if (others === '') return ` Corrected: ${main}.`
  return ` Corrected: people’s scores and gaps by ${main}; models’ own scores by ${others}.`
}
