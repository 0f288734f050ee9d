import { parseAsArrayOf, parseAsBoolean, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { WHOLE_CHOICE } from '@/lib/profile/profile-choice'
import { ESTIMATORS } from '@/lib/words/estimator'
import { SORTS, WHOLE_VIEW } from './profile-view-state'

/** The view in the URL: `?models=…&sort=people&hidden=…&significant=true`. The same for the page and for publishing it. */
export const viewParsers = {
  models: parseAsArrayOf(parseAsString).withDefault([...WHOLE_VIEW.models]),
  sort: parseAsStringLiteral(SORTS).withDefault(WHOLE_VIEW.sort),
  hidden: parseAsArrayOf(parseAsString).withDefault([...WHOLE_VIEW.hidden]),
  significant: parseAsBoolean.withDefault(WHOLE_VIEW.significant),
  pinned: parseAsArrayOf(parseAsString).withDefault([...WHOLE_VIEW.pinned]),
  setting: parseAsStringLiteral(['discrimination', 'generation']),
}

/** `?estimator=tau13&people=r0&slice=domain&value=law`: another choice is another profile, which the server builds. */
export const choiceParsers = {
  estimator: parseAsStringLiteral(ESTIMATORS).withDefault(WHOLE_CHOICE.estimator),
  people: parseAsArrayOf(parseAsString).withDefault([...WHOLE_CHOICE.people]),
  slice: parseAsString,
  value: parseAsString,
}

/** How much of the page is unfolded: `?unfold=factors,gaps`. A report is always whole. */
export const unfoldParser = parseAsArrayOf(parseAsStringLiteral(['factors', 'gaps', 'agreement'])).withDefault([])
