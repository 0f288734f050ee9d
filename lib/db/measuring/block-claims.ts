import { z } from 'zod'
import { pool } from '@/lib/db/client'
import { rowsOf } from '@/lib/db/rows'

const heldRow = z.object({ held: z.boolean() })

/** Blocks of a dataset that this process alone works on. */
export type BlockClaims = {
  /** Ends when the connection is lost, and all claims with it. */
  readonly lost: AbortSignal
  /** `false`: somebody else has it. */
  claim(block: number): Promise<boolean>
  letGo(block: number): Promise<void>
  close(): Promise<void>
}

/**
 * Claims are locks of one connection: whatever a killed process had is free at once. A dataset's number stands there below
 * zero, where it is no other kind of lock.
 */
export async function openBlockClaims(datasetId: number): Promise<BlockClaims> {
  const client = await pool().connect()
  const lost = new AbortController()
  const onError = (error: Error) => lost.abort(new Error('the connection to the database was lost', { cause: error }))
  client.on('error', onError)
  return {
    lost: lost.signal,
    async claim(block) {
      const asked = await client.query('select pg_try_advisory_lock($1, $2) as held', [-datasetId, block])
      return rowsOf(heldRow, asked)[0]?.held ?? false
    },
    async letGo(block) {
      await client.query('select pg_advisory_unlock($1, $2)', [-datasetId, block])
    },
    async close() {
      client.off('error', onError)
      // Closed rather than given back: its claims end with it, whatever became of it.
      client.release(true)
    },
  }
}
