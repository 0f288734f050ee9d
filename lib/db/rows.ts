import { z } from 'zod'
import { AppError } from '@/lib/errors'

type Result = { readonly rows: readonly unknown[] }

/** A stored value as what it should be. */
export function readAs<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const reasons = z.prettifyError(read.error).replace(/\s+/g, ' ').slice(0, 300)
  throw new AppError('conflict', `The database holds a value that this version cannot read: ${reasons}`)
}

/** The rows of a query's result, each of them checked. */
export function rowsOf<Row>(row: z.ZodType<Row>, { rows }: Result): readonly Row[] {
  return rows.map((each) => readAs(row, each))
}

/**
 * The same for results that have a row for every text, pair or vote of a dataset: a column is of one type in all rows, so
 * that the first stands for them; checking each would cost about as much as reading it.
 */
export function manyRowsOf<Row>(row: z.ZodType<Row>, { rows }: Result): readonly Row[] {
  assertLike(row, rows)
  return rows
}

function assertLike<Row>(row: z.ZodType<Row>, rows: readonly unknown[]): asserts rows is readonly Row[] {
  if (rows.length > 0) readAs(row, rows[0])
}
