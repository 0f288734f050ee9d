/** A preference on a pair: +1 the first response (a), −1 the second (b), 0 a tie. Missing is `null`, never 0. */
export type Choice = 1 | 0 | -1

/** Stands in columns of choices for what a rater did not decide or nobody could read, and for an absent manifestation. */
export const MISSING = 2

export type RaterKind = 'human' | 'model'

/** How a model came to its preferences: it judged the pairs, or it wrote the responses. Humans have none. */
export type RaterSetting = 'discrimination' | 'generation'
