import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { from } from 'pg-copy-streams'
import type { Launched } from './launched-product'
import { HEADER } from './preference-csv'

const POLL_MS = 250

async function inDatabase<Found>(url: string, work: (client: pg.Client) => Promise<Found>): Promise<Found> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return work(client).finally(() => client.end())
}

/** Milliseconds that the product's own server takes to COPY the file as it is into a table without keys. */
export async function copyBare(launched: Launched, file: string): Promise<number> {
  const maintenance = await launched.databaseUrl('postgres')
  await inDatabase(maintenance, (client) => client.query('create database bare'))
  const columns = HEADER.trim().split(',')
  const took = await inDatabase(await launched.databaseUrl('bare'), async (client) => {
    const started = performance.now()
    await client.query('begin')
    await client.query(`create table bare (${columns.map((name) => `"${name}" text`).join(', ')})`)
    const copy = client.query(from('copy bare from stdin (format csv, header)'))
    await pipeline(createReadStream(file, { highWaterMark: 2 ** 20 }), copy)
    await client.query('commit')
    return performance.now() - started
  })
  await inDatabase(maintenance, (client) => client.query('drop database bare'))
  return took
}

/** Bytes on disk of all that the product keeps in its database. */
export const databaseBytes = async (launched: Launched): Promise<number> =>
  inDatabase(await launched.databaseUrl(), async (client) => {
    const { rows } = await client.query<{ bytes: string }>('select pg_database_size(current_database()) as bytes')
    return Number(rows[0]?.bytes)
  })

/** Milliseconds until no job waits and none is worked on. */
export async function untilIdle(launched: Launched): Promise<number> {
  const started = performance.now()
  await inDatabase(await launched.databaseUrl(), async (client) => {
    const open = `select 1 from job where status in ('queued', 'running')`
    while ((await client.query(open)).rowCount !== 0) await wait(POLL_MS)
  })
  return performance.now() - started
}
