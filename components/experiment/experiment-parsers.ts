import { parseAsInteger, parseAsString } from 'nuqs/server'

/** State of an experiment's page in its address: the arm looked at, and the pair that is open. */
export const experimentParsers = { arm: parseAsString, read: parseAsInteger }
