import type { Profile } from '@/lib/profile/profile'
import type { ProfileChoice } from '@/lib/profile/profile-choice'
import type { ProfileChoices } from '@/lib/profiles/load-choices'
import { countOf, formatCount } from '@/lib/words/format'

/**
 * Which part of a dataset a profile is of, in words; empty when it is of all of it.
 *
 * @example whatCounts(profile, { ...WHOLE_CHOICE, slice: 'domain', value: 'law' }, whole) // 'Slice domain = law: 120 of 999 pairs'
 */
export function whatCounts(
  { pairs, sampleOf }: Pick<Profile, 'pairs' | 'sampleOf'>,
  choice: ProfileChoice,
  whole: Pick<ProfileChoices, 'pairs' | 'people' | 'annotators'>,
): string {
  const { people, slice, value } = choice
  const names = whole.people.filter(({ id }) => people.includes(id)).map(({ name }) => name)
  const who =
    names.length > 2
      ? `majority of ${names.length} of ${formatCount(whole.annotators)} people`
      : `people: ${names.join(' and ')}`
  return [
    ...(sampleOf ? [`Random sample: ${formatCount(pairs)} of ${countOf(sampleOf.pairs, 'pair')}`] : []),
    ...(slice !== null && value !== null
      ? [
          `Slice ${slice} = ${value || '(empty)'}: ${countOf(pairs, 'pair').replace(/ pairs?$/, '')} of ${countOf(whole.pairs, 'pair')}`,
        ]
      : []),
    ...(names.length > 0 ? [`${who}${names.length === 2 ? ` of ${formatCount(whole.annotators)}` : ''}`] : []),
  ].join(' · ')
}
