import type { Profile } from '@/lib/profile/profile'
import { type Edition, notesIn } from '@/lib/words/edition'
import { countOf } from '@/lib/words/format'
import { ESTIMATOR_NAMES } from '@/lib/words/score'
import { familyNote } from './family-note'
import { intervalNote } from './interval-note'
import { Term } from './term'

type WeightsNoteProps = { readonly profile: Profile; readonly compares: boolean; readonly edition: Edition }

/** How to read the scores of a profile, factor by factor. */
export function WeightsNote({ profile, compares, edition }: WeightsNoteProps) {
  const { hollow, gapLabel } = notesIn(edition)
  const { estimator } = profile.settings
  const isShare = estimator === 'accEq'
  return (
    <>
      <Term id={estimator}>{ESTIMATOR_NAMES[estimator]}</Term>{' '}
      {isShare
        ? 'is the share of pairs on which rater and factor say the same, ties with ties.'
        : 'is +1 when a rater always prefers the response with more of a factor, −1 when always the one with less.'}{' '}
      {countOf(profile.pairs, 'pair')}; {intervalNote(profile)}.{(!isShare || edition !== 1) && ` ${hollow}`}
      {compares && ` ${gapLabel}`}
      {familyNote(profile)}
      {profile.lengthOnly.length > 0 && (
        <>
          {' '}
          Dotted: <Term id="lengthOnly">length alone</Term>.
        </>
      )}
      {sameFactorsNote(profile)}
    </>
  )
}

/** Which factors are left out since another one says the same on every pair; empty when there are none. */
function sameFactorsNote({ factors }: Pick<Profile, 'factors'>): string {
  const labels = new Map(factors.map(({ id, label }) => [id, label]))
  const doubles = factors.flatMap(({ label, sameAs }) =>
    sameAs === null ? [] : [`“${label}” (as “${labels.get(sameAs)}”)`],
  )
  return doubles.length === 0 ? '' : ` Not shown, since they say the same on every pair: ${doubles.join(', ')}.`
}
