import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import type { PoolClient } from 'pg'
import { from } from 'pg-copy-streams'
import { createParts } from './copy/parts'
import { type ColumnKind, type CopyValue, createRowBuffer } from './copy/row-buffer'
import { copyTarget, type RowTables, SHARED } from './tables/row-tables'

const FLUSH_BYTES = 8 * 1024 * 1024
/** The first batch is small and each further one twice as large, so that PostgreSQL has work soon. */
const FIRST_BYTES = FLUSH_BYTES / 16
/**
 * Of a table of its own that has less than one in so many parts of a batch, rows wait for the next: at the end of each COPY
 * PostgreSQL leaves up to half a megabyte of new pages empty.
 */
const PARTS = 4
/** Bytes pushed, after which what is on its way has its turn: each COPY waits for several answers, one after the other. */
const TURN_BYTES = 64 * 1024

/** Sends rows as parts of one COPY; hands back how many rows PostgreSQL says it took. */
export async function sendRows(client: PoolClient, statement: string, parts: readonly Buffer[]): Promise<number> {
  if (parts.length === 0) return 0
  const stream = client.query(from(statement))
  const done = finished(stream)
  for (const part of parts) if (!stream.write(part)) await Promise.race([once(stream, 'drain'), done])
  stream.end()
  await done
  return stream.rowCount
}

export type CopyGroup<Table extends string> = {
  /** Values in the order of the table's columns. */
  push(table: Table, row: readonly CopyValue[]): void
  /** Enough was pushed since `drain` was called last. */
  isDue(): boolean
  /** Lets what is on its way go on, and sends what has gathered once it is worth it; the next rows can be made meanwhile. */
  drain(): Promise<void>
  /** Sends the rest; gives how many rows PostgreSQL says it took of each table in all. */
  end(): Promise<Readonly<Partial<Record<Table, number>>>>
}

/**
 * Rows for several tables of one transaction, sent by COPY a few megabytes at a time in the tables' order, so that
 * parents go before children. Holds two batches at most: one on its way, one being filled.
 */
export function copyInto<Table extends string>(
  client: PoolClient,
  tables: Readonly<Record<Table, Readonly<Record<string, ColumnKind>>>>,
  into: RowTables = SHARED,
): CopyGroup<Table> {
  const names = Object.keys(tables) as Table[]
  const memory = createParts()
  const buffers = new Map(names.map((table) => [table, createRowBuffer(Object.values(tables[table]), memory)]))
  const all = [...buffers.values()]
  const statement = (table: Table) => {
    const columns = Object.keys(tables[table]).map((column) => `"${column}"`)
    const target = copyTarget(table, into)
    return `copy "${target.name}" (${columns.join(', ')}) from stdin${target.with}`
  }
  const taken: Partial<Record<Table, number>> = {}
  let underway: Promise<void> = Promise.resolve()
  let drained = 0
  let worthIt = FIRST_BYTES

  const gathered = (): number => {
    let sum = 0
    for (const buffer of all) sum += buffer.size()
    return sum
  }
  async function sendAll(batch: readonly (readonly [Table, readonly Buffer[]])[]): Promise<void> {
    for (const [table, parts] of batch) {
      taken[table] = (taken[table] ?? 0) + (await sendRows(client, statement(table), parts))
      memory.give(parts)
    }
  }
  /** Sends tables of so many bytes and more. */
  async function flush(least = 0): Promise<void> {
    await underway
    underway = sendAll(
      [...buffers].filter(([, buffer]) => buffer.size() >= least).map(([table, buffer]) => [table, buffer.take()]),
    )
    // Its failure is met at the next flush.
    underway.catch(() => {})
  }
  return {
    push: (table, row) => buffers.get(table)?.push(row),
    isDue: () => gathered() - drained >= TURN_BYTES,
    async drain() {
      const bytes = gathered()
      if (bytes - drained < TURN_BYTES) return
      if (bytes >= worthIt) {
        await flush(into.fresh ? worthIt / PARTS : 0)
        worthIt = Math.min(worthIt * 2, FLUSH_BYTES)
      } else await setImmediate()
      drained = gathered()
    },
    async end() {
      await flush()
      await underway
      return taken
    },
  }
}
