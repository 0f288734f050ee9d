import { parseAsArrayOf, parseAsBoolean, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { type ProfileChoice, WHOLE_CHOICE } from '@/lib/profile/profile-choice'
import { countOf } from '@/lib/words/format'
import type { RaterSetting } from '@/lib/words/rater'
import { RATER_SETTINGS } from '@/lib/words/rater'
import { ESTIMATORS } from '@/lib/words/score'

export const SORTS = ['gap', 'people', 'name'] as const
export type Sort = (typeof SORTS)[number]

/** What a reader has chosen to see of a profile; a report freezes it. */
export type ProfileViewState = {
  /** Ids of the models shown; empty: all of them. */
  readonly models: readonly string[]
  readonly sort: Sort
  /** Ids of factors left out. */
  readonly hidden: readonly string[]
  /** Only factors where a model shown has a significant gap. */
  readonly significant: boolean
  /** Ids of factors that stand first, in this order. */
  readonly pinned: readonly string[]
  /** Only models that judged, or that wrote. */
  readonly setting: RaterSetting | null
}

export const WHOLE_VIEW: ProfileViewState = {
  models: [],
  sort: 'gap',
  hidden: [],
  significant: false,
  pinned: [],
  setting: null,
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * How many settings of a view differ from what a fresh page shows.
 *
 * @example viewChanges({ ...WHOLE_VIEW, sort: 'name' }, WHOLE_CHOICE) // 1
 */
export function viewChanges(view: ProfileViewState, choice: ProfileChoice): number {
  const { value, ...rest } = { ...view, ...choice }
  const whole: Readonly<Record<string, unknown>> = { ...WHOLE_VIEW, ...WHOLE_CHOICE }
  return Object.entries(rest).filter(([name, chosen]) => !isSame(chosen, whole[name])).length
}

/** The view in the URL: `?models=…&sort=people&hidden=…&significant=true`. The same for the page and for publishing it. */
export const viewParsers = {
  models: parseAsArrayOf(parseAsString).withDefault([...WHOLE_VIEW.models]),
  sort: parseAsStringLiteral(SORTS).withDefault(WHOLE_VIEW.sort),
  hidden: parseAsArrayOf(parseAsString).withDefault([...WHOLE_VIEW.hidden]),
  significant: parseAsBoolean.withDefault(WHOLE_VIEW.significant),
  pinned: parseAsArrayOf(parseAsString).withDefault([...WHOLE_VIEW.pinned]),
  setting: parseAsStringLiteral(RATER_SETTINGS),
}

/** `?estimator=tau13&people=r0&slice=domain&value=law`: another choice is another profile, which the server builds. */
export const choiceParsers = {
  estimator: parseAsStringLiteral(ESTIMATORS).withDefault(WHOLE_CHOICE.estimator),
  people: parseAsArrayOf(parseAsString).withDefault([...WHOLE_CHOICE.people]),
  slice: parseAsString,
  value: parseAsString,
  /** Corrected judges that take part. */
  corrected: parseAsArrayOf(parseAsString).withDefault([]),
}

const FOLDED_PARTS = ['factors', 'gaps', 'agreement', 'weights', 'lost', 'amplified', 'changed'] as const
export type FoldedPart = (typeof FOLDED_PARTS)[number]

/** How much of the page is unfolded: `?unfold=factors,gaps`. A report is always whole. */
export const unfoldParser = parseAsArrayOf(parseAsStringLiteral(FOLDED_PARTS)).withDefault([])

const SORTED: Readonly<Record<Sort, string>> = {
  gap: 'sorted by the largest gap',
  people: 'sorted by what people follow most',
  name: 'sorted by name',
}

/**
 * What a view shows of a profile, so that one knows what is frozen.
 *
 * @example viewInWords({ ...WHOLE_VIEW, sort: 'name', hidden: ['length'] }) // 'all models, sorted by name, 1 factor hidden'
 */
export function viewInWords({ models, sort, hidden, significant, pinned, setting }: ProfileViewState): string {
  return [
    models.length === 0 ? 'all models' : countOf(models.length, 'model'),
    SORTED[sort],
    ...(setting === null ? [] : [setting === 'discrimination' ? 'judging only' : 'writing only']),
    ...(pinned.length > 0 ? [`${countOf(pinned.length, 'factor')} pinned`] : []),
    ...(hidden.length > 0 ? [`${countOf(hidden.length, 'factor')} hidden`] : []),
    ...(significant ? ['significant gaps only'] : []),
  ].join(', ')
}
