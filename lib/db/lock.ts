import pg from 'pg'
import { z } from 'zod'
import { env } from '@/lib/env'
import { rowsOf } from './rows'

const NAMESPACE = 0x50524f43
const heldRow = z.object({ held: z.boolean() })

/** SQL: whether nobody holds the lock of this name, itself SQL. */
export const freeSql = (key: string): string =>
  `not exists (select 1 from pg_locks where locktype = 'advisory' and granted and objsubid = 2
   and database = (select oid from pg_database where datname = current_database())
   and classid = ${NAMESPACE} and objid = hashtext(${key})::bigint & 4294967295)`

/**
 * Runs `work` while holding a lock that ends with this connection, so that a killed process lets go of it at once.
 * `undefined`: somebody else holds it.
 */
export async function withLock<T>(key: string, work: (lost: AbortSignal) => Promise<T>): Promise<T | undefined> {
  const client = new pg.Client({ connectionString: env().databaseUrl, keepAlive: true })
  const lost = new AbortController()
  client.on('error', () => lost.abort(new Error('the connection to the database was lost')))
  await client.connect()
  try {
    const asked = await client.query('select pg_try_advisory_lock($1, hashtext($2)) as held', [NAMESPACE, key])
    return rowsOf(heldRow, asked)[0]?.held ? await work(lost.signal) : undefined
  } finally {
    await client.end().catch(() => {})
  }
}
