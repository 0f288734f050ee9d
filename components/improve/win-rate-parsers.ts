import { parseAsString } from 'nuqs/server'

/** Whose verdicts the win rates use, in the address; the judge with most verdicts unless it says. */
export const winRateParsers = { judge: parseAsString }
