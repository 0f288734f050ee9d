import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { withLeanEngine } from '@/lib/db/engine/lean-engine'
import { PrismaClient } from './generated/client'
import { endPools, openPool } from './pool'

// It outlives a reload of the modules as the connections do that it has.
const kept = globalThis as typeof globalThis & { proclivityPrisma?: Map<pg.Pool, PrismaClient> }

export function db(): PrismaClient {
  kept.proclivityPrisma ??= new Map()
  const on = pool()
  const open = kept.proclivityPrisma.get(on) ?? withLeanEngine(new PrismaClient({ adapter: new PrismaPg(on) }))
  kept.proclivityPrisma.set(on, open)
  return open
}

export const pool = openPool

export async function disconnect(): Promise<void> {
  const open = [...(kept.proclivityPrisma?.values() ?? [])]
  delete kept.proclivityPrisma
  for (const prisma of open) await prisma.$disconnect()
  await endPools()
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
