import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { from } from 'pg-copy-streams'
import { inTransaction, pool } from '@/lib/db/client'

const FLUSH_CHARACTERS = 4 * 1024 * 1024
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

const lineOf = (row: readonly string[]): string =>
  `${row.map((cell) => cell.replace(/[\\\t\n\r]/g, (mark) => ESCAPES[mark] ?? mark)).join('\t')}\n`

/**
 * Milliseconds that rows of texts take by COPY alone: as lines of text, the form everybody sends, into a table without
 * keys. The next lines are made while PostgreSQL takes those before.
 */
export async function copyBare(columns: number, rows: () => Iterable<readonly string[]>): Promise<number> {
  const names = Array.from({ length: columns }, (_, at) => `c${at} text`)
  await pool().query(`create table bare (${names.join(', ')})`)
  const started = performance.now()
  await inTransaction(async (client) => {
    const stream = client.query(from('copy bare from stdin'))
    const done = finished(stream)
    let lines = ''
    for (const row of rows()) {
      lines += lineOf(row)
      if (lines.length < FLUSH_CHARACTERS) continue
      if (!stream.write(lines)) await Promise.race([once(stream, 'drain'), done])
      lines = ''
    }
    stream.end(lines)
    await done
  })
  const milliseconds = performance.now() - started
  await pool().query('drop table bare')
  return milliseconds
}
