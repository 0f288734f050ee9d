import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import { from } from 'pg-copy-streams'

export type CopyValue = string | number | null | Float32Array

const FLUSH_CHARACTERS = 4 * 1024 * 1024
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
}
const SPECIAL = /[\\\t\n\r]/g

function encode(value: CopyValue): string {
  if (value === null) return '\\N'
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string')
    return `\\\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`
  // PostgreSQL text cannot hold NUL.
  const text = value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value
  return text.replace(SPECIAL, (character) => ESCAPES[character] ?? character)
}

export type CopyTable = {
  push(row: readonly CopyValue[]): void
  /** Characters not yet sent. */
  pending(): number
  flush(): Promise<void>
}

/**
 * Rows for one table, sent by COPY a few megabytes at a time. Several tables can share a transaction:
 * each flush is a COPY statement of its own.
 */
export function copyInto(client: PoolClient, table: string, columns: readonly string[]): CopyTable {
  const statement = `copy "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) from stdin`
  let rows: string[] = []
  let size = 0
  return {
    push(row) {
      const line = row.map(encode).join('\t')
      rows.push(line)
      size += line.length
    },
    pending: () => size,
    async flush() {
      if (rows.length === 0) return
      const text = `${rows.join('\n')}\n`
      rows = []
      size = 0
      const stream = client.query(from(statement))
      const done = finished(stream)
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), done])
      stream.end()
      await done
    },
  }
}

/** Sends the parents of each row before the row itself, whenever enough has gathered. */
export async function flushInOrder(tables: readonly CopyTable[], always: boolean): Promise<void> {
  const gathered = tables.reduce((sum, table) => sum + table.pending(), 0)
  if (!always && gathered < FLUSH_CHARACTERS) return
  for (const table of tables) await table.flush()
}
