import type { Profile } from '@/lib/profile/profile'
import { shownOfMany } from '@/lib/words/crowd-words'

/** How many annotators have numbers of their own in a profile, and how many there are. */
export function annotatorsIn({ raters }: Pick<Profile, 'raters'>): { readonly shown: number; readonly all: number } {
  const shown = raters.filter(({ kind, of }) => kind === 'human' && of === null).length
  return { shown, all: raters.find(({ of }) => of !== null)?.of ?? shown }
}

/** Which annotators a profile shows one by one, where those are not all. */
export function annotatorsNote(profile: Pick<Profile, 'raters'>): string {
  const { shown, all } = annotatorsIn(profile)
  return shownOfMany(shown, all, 'annotator')
}

/** Which raters are compared two by two, where those are not all. */
export function pairwiseNote(profile: Pick<Profile, 'raters' | 'agreements'>): string {
  const models = new Set(profile.raters.flatMap(({ id, kind }) => (kind === 'model' ? [id] : [])))
  const compared = new Set(
    profile.agreements.flatMap(({ first, second }) => (models.has(first) && models.has(second) ? [first, second] : [])),
  )
  const note = models.size > 2 ? shownOfMany(compared.size, models.size, 'model') : ''
  return [annotatorsNote(profile), note].filter((sentence) => sentence !== '').join(' ')
}

/**
 * A profile as a dashboard draws it: of a crowd without the scores of single annotators, which other pages show.
 *
 * @example ofDashboard(profile).scores.length // those of people together and of models
 */
export function ofDashboard(profile: Profile): Profile {
  const { shown, all } = annotatorsIn(profile)
  if (shown >= all) return profile
  const single = new Set(profile.raters.flatMap(({ id, kind, of }) => (kind === 'human' && of === null ? [id] : [])))
  return { ...profile, scores: profile.scores.filter(({ rater }) => !single.has(rater)) }
}
