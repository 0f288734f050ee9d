import type { Estimator } from '@/lib/words/score'

/** What decides which of a dataset's profiles is built; how it is looked at is another matter. */
export type ProfileChoice = {
  readonly estimator: Estimator
  /** Ids of the annotators who count as people; empty: all of them. */
  readonly people: readonly string[]
  /** A metadata column and one of its values: only pairs that have it count. Both or neither. */
  readonly slice: string | null
  readonly value: string | null
  /** Ids of the corrected judges that take part; not given: none. */
  readonly corrected?: readonly string[]
}

/** Everybody and every pair. */
export const WHOLE_CHOICE: ProfileChoice = { estimator: 'tau14', people: [], slice: null, value: null }

/** Whether that is what is chosen, by the estimator that a page opens with. */
export const isWhole = ({ estimator, people, slice, corrected = [] }: ProfileChoice): boolean =>
  estimator === WHOLE_CHOICE.estimator && people.length === 0 && slice === null && corrected.length === 0
