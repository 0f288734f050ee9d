import { parseAsArrayOf, parseAsBoolean, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { ESTIMATORS } from '@/lib/profile/profile'
import { SORTS, WHOLE_VIEW } from './profile-view-state'

/** The view in the URL: `?models=…&sort=people&hidden=…&significant=true`. The same for the page and for publishing it. */
export const viewParsers = {
  models: parseAsArrayOf(parseAsString).withDefault([...WHOLE_VIEW.models]),
  sort: parseAsStringLiteral(SORTS).withDefault(WHOLE_VIEW.sort),
  hidden: parseAsArrayOf(parseAsString).withDefault([...WHOLE_VIEW.hidden]),
  significant: parseAsBoolean.withDefault(WHOLE_VIEW.significant),
}

/** `?estimator=tau13`: another one is another profile, so it is told apart from the view of a profile. */
export const estimatorParser = parseAsStringLiteral(ESTIMATORS).withDefault('tau14')
