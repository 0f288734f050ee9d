import { inTransaction, pool } from './client'

const WAITS = `select from pg_locks where not granted
  and database = (select oid from pg_database where datname = current_database())`

/** Until somebody waits for a lock of this database; other tests have their own on the same server. */
export async function untilSomebodyWaits(): Promise<void> {
  while ((await pool().query(WAITS)).rowCount === 0);
}

/** Starts work that comes to read a table, and does something else while it waits to. */
export async function meanwhile<Result>(
  table: string,
  work: () => Promise<Result>,
  other: () => Promise<void>,
): Promise<PromiseSettledResult<Result>> {
  let settled: Promise<readonly PromiseSettledResult<Result>[]> = Promise.resolve([])
  await inTransaction(async (holder) => {
    await holder.query(`lock table ${table} in access exclusive mode`)
    settled = Promise.allSettled([work()])
    await untilSomebodyWaits()
    await other()
  })
  const [result] = await settled
  if (!result) throw new Error('nothing was done')
  return result
}
