import { z } from 'zod'

/** A number that a row may have: PostgreSQL's integers end where 32 bits do. */
export const rowNumber = z.int32('It is no number of anything here').positive('It is no number of anything here')

/** The same as it stands in an address: in digits, and in one way only. */
export const rowNumberText = z
  .string()
  .regex(/^[1-9]\d{0,9}$/, 'It is no number of anything here')
  .transform(Number)
  .pipe(rowNumber)
