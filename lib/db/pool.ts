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

export async function endPools(): Promise<void> {
  const open = [...(kept.proclivityPools?.values() ?? [])]
  delete kept.proclivityPools
  for (const pool of open) await pool.end()
}
