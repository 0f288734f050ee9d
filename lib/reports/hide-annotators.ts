import type { Profile } from '@/lib/profile/profile'

/** People in the order of the profile become "Annotator 1", "Annotator 2" …; the majority keeps its name. */
export function annotatorNames({ raters, reference }: Profile): ReadonlyMap<string, string> {
  const people = raters.filter(({ kind, of }) => kind === 'human' && of === null)
  const alone = people.length === 1
  return new Map(
    people.map(({ id }, position) => [id, alone && id === reference ? 'People' : `Annotator ${position + 1}`]),
  )
}

/** The profile without the names of the people who annotated. */
export function hideAnnotators(profile: Profile): Profile {
  const names = annotatorNames(profile)
  return { ...profile, raters: profile.raters.map((rater) => ({ ...rater, name: names.get(rater.id) ?? rater.name })) }
}
