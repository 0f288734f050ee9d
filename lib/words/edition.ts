/**
 * The edition of the method: which rule judges, draws and words a number. 1: q over the factors of one rater, marks filled
 * where the interval leaves out 0. 2: q over a named family, marks filled where q is under .05.
 */
export type Edition = 1 | 2

/** What is computed and published today. */
export const CURRENT_EDITION = 2 satisfies Edition

/** How a report names it. */
export const editionName = (edition: Edition): string => `Edition ${edition} of the method`
