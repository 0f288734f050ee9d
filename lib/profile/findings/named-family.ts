import type { Profile } from '@/lib/profile/profile'
import type { Score } from '@/lib/profile/score'
import { familyWords } from '@/lib/words/family'

export type FamilyName = keyof NonNullable<Profile['families']>

/** Which family a score is tested in: the headline's are those of people, and all where there are none. */
export const familyOfScore = ({ reference }: Pick<Profile, 'reference'>, { rater }: Score): FamilyName =>
  reference === null || rater === reference ? 'main' : 'others'

/**
 * Over what the q of a family is corrected, in words; `null` in the first edition, which named none.
 *
 * @example namedFamily(profile, 'main') // 'q over people and 1 model × 21 factors, 1 order effect'
 */
export const namedFamily = ({ families, reference }: Profile, name: FamilyName): string | null =>
  families ? familyWords(families[name], name === 'main' && reference !== null) : null
