import type { ClientBase, PoolClient } from 'pg'
import { z } from 'zod'
import { rowsOf } from './rows'
import { copyTarget, type RowTables, SHARED } from './tables/row-tables'

/** Sets something for this transaction, where the database user may and the server can; elsewhere it stays as it is. */
async function setIfAllowed(client: ClientBase, setting: string): Promise<void> {
  await client.query('savepoint setting')
  await client.query(`set local ${setting}`).catch(() => client.query('rollback to savepoint setting'))
  await client.query('release savepoint setting')
}

/**
 * Lets what the server does in this transaction end within a second of the process that asked for it: an index in the making
 * would hold its locks to its end, and with them whoever stops the import or deletes the dataset.
 */
export const endWithProcess = (client: ClientBase): Promise<void> =>
  setIfAllowed(client, `client_connection_check_interval = '1s'`)

/**
 * Lets a bulk change in this transaction go without row-by-row foreign key checks, where the database user may; elsewhere
 * the checks run as usual. Whoever calls it proves the keys by other means: see `proveKeys`.
 */
export const suspendKeyChecks = (client: ClientBase): Promise<void> =>
  setIfAllowed(client, "session_replication_role = 'replica'")

const resumeKeyChecks = (client: ClientBase): Promise<void> =>
  setIfAllowed(client, "session_replication_role = 'origin'")

/** Rows of these tables are numbered from 0 without a gap: with a unique number each, count and ends prove it. */
const NUMBERED = ['prompt', 'response', 'pair', 'rater'] as const
type Numbered = (typeof NUMBERED)[number]

/** A corrected judge is no part of a file: it counts down from −1, and where it votes its own transaction has seen to it. */
const OF_FILES: Readonly<Record<string, string>> = { rater: ' and index >= 0', rater_index: ' and rater_index >= 0' }
const ofFiles = (name: string): string => OF_FILES[name] ?? ''

/** Which columns point to the number of which table. */
const POINTERS: readonly (readonly [string, readonly string[], Numbered])[] = [
  ['response', ['prompt_index'], 'prompt'],
  ['pair', ['a_index', 'b_index'], 'response'],
  ['preference', ['pair_index'], 'pair'],
  ['preference', ['rater_index'], 'rater'],
]

const endsRow = z.object({ least: z.int().nullable(), most: z.int().nullable() })
const sizeRow = endsRow.extend({ size: z.int() })
/** The least and the greatest of some numbers; `null` of none. */
export type Ends = z.infer<typeof endsRow>
const NONE: Ends = { least: null, most: null }

/** What was sent into tables that hold nothing else. */
export type Sent = {
  /** How many rows PostgreSQL said that it took. */
  readonly rows: Readonly<Partial<Record<Numbered, number>>>
  /** Of what points to these tables and has no index that knows them: as binary rows have it, so the table has it. */
  readonly ends: Readonly<Partial<Record<Numbered, Ends>>>
}
const NOTHING: Sent = { rows: {}, ends: {} }

/**
 * Checks that every pointer in a dataset's rows leads to a row: its tables are numbered without a gap, so one is good when
 * it lies between the ends, which the indexes know. Joins would read every row again, and so would foreign keys, which tables
 * of a dataset's own do without. `sent`: what is known of tables that hold nothing else; the rows of others are counted.
 */
export async function proveKeys(
  client: PoolClient,
  datasetId: number,
  tables: RowTables = SHARED,
  sent = NOTHING,
): Promise<void> {
  await resumeKeyChecks(client)
  const nameOf = (table: string): string => copyTarget(table, tables).name
  const isOwn = (table: string): boolean => tables.fresh && nameOf(table) !== table
  const sizeOf = (table: Numbered): string => String((isOwn(table) ? sent.rows[table] : undefined) ?? 'count(*)')
  async function readEnds(table: string, columns: readonly string[]): Promise<Ends> {
    const ends = (of: string): string => columns.map((column) => `${of}("${column}")`).join(', ')
    const [row = NONE] = rowsOf(
      endsRow,
      await client.query(
        `select least(${ends('min')}) as least, greatest(${ends('max')}) as most from "${nameOf(table)}"
         where dataset_id = $1${columns.map(ofFiles).join('')}`,
        [datasetId],
      ),
    )
    return row
  }
  const sizes = new Map<string, number>()
  for (const table of NUMBERED) {
    const [row] = rowsOf(
      sizeRow,
      await client.query(
        `select ${sizeOf(table)}::int as size, min(index) as least, max(index) as most from "${nameOf(table)}" where dataset_id = $1${ofFiles(table)}`,
        [datasetId],
      ),
    )
    const { size, least, most } = row ?? { size: 0, ...NONE }
    if (size > 0 && (least !== 0 || most !== size - 1))
      throw new Error(`rows of "${table}" are not numbered without a gap`)
    sizes.set(table, size)
  }
  for (const [table, columns, target] of POINTERS) {
    const { least, most } = (isOwn(table) ? sent.ends[target] : undefined) ?? (await readEnds(table, columns))
    if ((least ?? 0) < 0 || (most ?? -1) >= (sizes.get(target) ?? 0))
      throw new Error(`rows of "${table}" point to rows that are not there`)
  }
  const { rowCount } = await client.query('select 1 from dataset where id = $1', [datasetId])
  if (!rowCount) throw new Error('rows point to a dataset that is not there')
}
