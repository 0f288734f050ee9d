import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import { from } from 'pg-copy-streams'
import { copyTarget, type RowTables, SHARED } from './tables/row-tables'

export type CopyValue = string | number | null | Float32Array

const FLUSH_CHARACTERS = 4 * 1024 * 1024
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
}
const MARKS = ['\\', '\n', '\t', '\r', '\0']
const SPECIAL = /[\\\t\n\r]/g

function encode(value: CopyValue): string {
  if (value === null) return '\\N'
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string')
    return `\\\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`
  // Most texts have nothing to escape: looking for each character is faster than matching all of them.
  if (!MARKS.some((mark) => value.includes(mark))) return value
  // PostgreSQL text cannot hold NUL.
  return value.replaceAll('\0', '\uFFFD').replace(SPECIAL, (character) => ESCAPES[character] ?? character)
}

async function send(client: PoolClient, statement: string, rows: readonly string[]): Promise<void> {
  if (rows.length === 0) return
  const stream = client.query(from(statement))
  const done = finished(stream)
  if (!stream.write(`${rows.join('\n')}\n`)) await Promise.race([once(stream, 'drain'), done])
  stream.end()
  await done
}

export type CopyGroup<Table extends string> = {
  push(table: Table, row: readonly CopyValue[]): void
  isFull(): boolean
  /** Sends what has gathered once it is worth it; the next rows can be made meanwhile. */
  drain(): Promise<void>
  end(): Promise<void>
}

/**
 * Rows for several tables of one transaction, sent by COPY a few megabytes at a time in the tables' order, so that
 * parents go before children. Holds two batches at most: one on its way, one being filled.
 */
export function copyInto<Table extends string>(
  client: PoolClient,
  tables: Readonly<Record<Table, readonly string[]>>,
  into: RowTables = SHARED,
): CopyGroup<Table> {
  const names = Object.keys(tables) as Table[]
  const statement = (table: Table) => {
    const target = copyTarget(table, into)
    return `copy "${target.name}" (${tables[table].map((column) => `"${column}"`).join(', ')}) from stdin${target.with}`
  }
  let rows = new Map<Table, string[]>(names.map((table) => [table, []]))
  let gathered = 0
  let underway: Promise<void> = Promise.resolve()

  async function sendAll(batch: ReadonlyMap<Table, readonly string[]>): Promise<void> {
    for (const table of names) await send(client, statement(table), batch.get(table) ?? [])
  }
  async function flush(): Promise<void> {
    await underway
    const batch = rows
    rows = new Map(names.map((table) => [table, []]))
    gathered = 0
    underway = sendAll(batch)
    // Its failure is met at the next flush.
    underway.catch(() => {})
  }
  return {
    push(table, row) {
      const line = row.map(encode).join('\t')
      rows.get(table)?.push(line)
      gathered += line.length
    },
    isFull: () => gathered >= FLUSH_CHARACTERS,
    async drain() {
      if (gathered >= FLUSH_CHARACTERS) await flush()
    },
    async end() {
      await flush()
      await underway
    },
  }
}
