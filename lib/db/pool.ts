import pg from 'pg'
import { env } from '@/lib/env'

// Next reloads modules in development; the connections outlive that. By address, so that whoever still works on one database
// never leads those of another there.
const kept = globalThis as typeof globalThis & { proclivityPools?: Map<string, pg.Pool> }

/** Connections to the database of now. Whoever needs no more than these has started half a second of Prisma earlier. */
export function openPool(): pg.Pool {
  kept.proclivityPools ??= new Map()
  const { databaseUrl } = env()
  const open = kept.proclivityPools.get(databaseUrl) ?? connect(databaseUrl)
  kept.proclivityPools.set(databaseUrl, open)
  return open
}

function connect(databaseUrl: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, keepAlive: true })
  // A server that goes away is met again by the next query; an unheard error would end the process.
  pool.on('error', () => {})
  return pool
}

/**
 * Runs `work` on a connection of its own. One that breaks meanwhile fails what was asked of it and ends no process, as an error
 * that nobody hears would; neither it nor one on which `work` failed is used again.
 */
export async function onConnection<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await openPool().connect()
  let failure: Error | undefined
  const onError = (error: Error) => {
    failure = error
  }
  client.on('error', onError)
  try {
    return await work(client)
  } catch (error) {
    failure ??= error instanceof Error ? error : new Error(String(error))
    throw error
  } finally {
    client.off('error', onError)
    client.release(failure)
  }
}

export async function endPools(): Promise<void> {
  const open = [...(kept.proclivityPools?.values() ?? [])]
  delete kept.proclivityPools
  for (const pool of open) await pool.end()
}
