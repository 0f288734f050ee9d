/**
 * A moment to the minute, the same wherever it is read.
 *
 * @example moment('2027-01-31T08:05:09.000Z') // '2027-01-31 08:05 UTC'
 */
export const moment = (iso: string): string => `${iso.slice(0, 16).replace('T', ' ')} UTC`
