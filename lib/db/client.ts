import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { withLeanEngine } from '@/lib/db/engine/lean-engine'
import { env } from '@/lib/env'
import { PrismaClient } from './generated/client'

type Connections = { readonly pool: pg.Pool; readonly prisma: PrismaClient }

// Next reloads modules in development; the connections outlive that. By address, so that whoever still works on one database
// never leads those of another there.
const kept = globalThis as typeof globalThis & { proclivityConnections?: Map<string, Connections> }

function connect(databaseUrl: string): Connections {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, keepAlive: true })
  // A server that goes away is met again by the next query; an unheard error would end the process.
  pool.on('error', () => {})
  return { pool, prisma: withLeanEngine(new PrismaClient({ adapter: new PrismaPg(pool) })) }
}

function connections(): Connections {
  kept.proclivityConnections ??= new Map()
  const { databaseUrl } = env()
  const open = kept.proclivityConnections.get(databaseUrl) ?? connect(databaseUrl)
  kept.proclivityConnections.set(databaseUrl, open)
  return open
}

export const db = (): PrismaClient => connections().prisma
export const pool = (): pg.Pool => connections().pool

export async function disconnect(): Promise<void> {
  const open = [...(kept.proclivityConnections?.values() ?? [])]
  delete kept.proclivityConnections
  for (const { pool, prisma } of open) {
    await prisma.$disconnect()
    await pool.end()
  }
}

/** Runs `work` on one connection in one transaction; any error rolls all of it back. */
export async function inTransaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool().connect()
  let broken: Error | undefined
  const onError = (error: Error) => {
    broken = error
  }
  client.on('error', onError)
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    client.off('error', onError)
    client.release(broken)
  }
}

export async function ping(): Promise<void> {
  await db().$queryRaw`select 1`
}
