import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import { from, to } from 'pg-copy-streams'
import { pool } from '@/lib/db/client'

const KEYS = { prompt: 'index', response: 'index', pair: 'index', preference: 'pair_index, rater_index' } as const

async function take(client: PoolClient, table: keyof typeof KEYS, rows: Buffer): Promise<void> {
  await client.query(`create table alone_${table} (like ${table})`)
  const copy = client.query(from(`copy alone_${table} from stdin with (format binary, freeze)`))
  await pipeline([rows], copy)
  await client.query(`alter table alone_${table} add primary key (dataset_id, ${KEYS[table]})`)
}

/**
 * Milliseconds that PostgreSQL alone takes for the rows of a dataset, in its tables' shape, in binary and with their keys:
 * what an import would take if nothing had to be read, recognised or assembled. Everything is rolled back.
 */
export async function postgresAlone(datasetId: number): Promise<number> {
  const client = await pool().connect()
  try {
    await client.query('begin')
    const tables = Object.keys(KEYS) as (keyof typeof KEYS)[]
    const rows = new Map<keyof typeof KEYS, Buffer>()
    for (const table of tables) {
      const query = `copy (select * from ${table} where dataset_id = ${Number(datasetId)}) to stdout (format binary)`
      rows.set(table, await buffer(client.query(to(query))))
    }
    const started = performance.now()
    for (const [table, bytes] of rows) await take(client, table, bytes)
    return performance.now() - started
  } finally {
    await client.query('rollback')
    client.release()
  }
}
