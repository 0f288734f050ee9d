import { escapeIdentifier } from 'pg'
import { z } from 'zod'
import { pool } from '@/lib/db/client'
import { withLock } from '@/lib/db/lock'
import { rowsOf } from '@/lib/db/rows'
import { BEHIND } from '@/lib/db/tables/row-tables'

/** Rows of a table that several datasets share, deleted at once: each time short, so that nothing is held for long. */
const BATCH = 20_000

/** Every table of rows with the datasets it was made for; `parent` is NULL once it is a part of nothing. */
const TABLES = `select c.relname::text as name, p.relname::text as parent, coalesce(i.inhdetachpending, false) as pending,
    array(select m[1]::int from regexp_matches(
      coalesce(pg_get_expr(c.relpartbound, c.oid), substring(c.relname from '_\\d+$')), '\\d+', 'g') as m) as datasets
  from pg_class c left join pg_inherits i on i.inhrelid = c.oid left join pg_class p on p.oid = i.inhparent
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname ~ $1
  order by pending desc, c.relname`
const tableRow = z.object({
  name: z.string(),
  parent: z.string().nullable(),
  pending: z.boolean(),
  datasets: z.array(z.int()),
})
type Table = z.infer<typeof tableRow>

/**
 * Drops the tables of datasets that are gone, and rows of theirs from tables that others share. What a table is taken out of
 * is locked for nobody (CONCURRENTLY); one process at a time does it, and what one left half done the next one ends. Throws
 * the first failure once every table had its turn.
 */
export async function sweepTables(): Promise<void> {
  const tried = new Set<string>()
  const failures: unknown[] = []
  const nameOf = ({ table, datasets }: Gone): string => `${table.name} ${datasets}`
  const listLeft = async () => (await listGone()).filter((each) => !tried.has(nameOf(each)))
  async function sweep(lost: AbortSignal): Promise<true> {
    for (const each of await listLeft()) {
      lost.throwIfAborted()
      tried.add(nameOf(each))
      const { table, datasets } = each
      const work = datasets.length === table.datasets.length ? drop(table) : deleteRows(table, datasets, lost)
      await work.catch((error: unknown) => failures.push(error))
    }
    return true
  }
  // Who is told of a deletion while another sweeps leaves it to that one, which therefore looks again once it let go.
  while ((await withLock('sweep tables', sweep)) && (await listLeft()).length > 0);
  if (failures.length > 0) throw failures[0]
}

type Gone = { readonly table: Table; readonly datasets: readonly number[] }

async function listGone(): Promise<readonly Gone[]> {
  const found = rowsOf(tableRow, await pool().query(TABLES, [BEHIND]))
  const ids = [...new Set(found.flatMap(({ datasets }) => datasets))]
  const there = await pool().query('select id from dataset where id = any($1)', [ids])
  const live = new Set(rowsOf(z.object({ id: z.int() }), there).map(({ id }) => id))
  const gone = found.map((table) => ({ table, datasets: table.datasets.filter((id) => !live.has(id)) }))
  return gone.filter(({ datasets }) => datasets.length > 0)
}

async function drop({ name, parent, pending }: Table): Promise<void> {
  const [table, whole] = [escapeIdentifier(name), parent && escapeIdentifier(parent)]
  if (whole)
    await pool().query(`alter table ${whole} detach partition ${table} ${pending ? 'finalize' : 'concurrently'}`)
  await pool().query(`drop table if exists ${table}`)
}

async function deleteRows({ name }: Table, datasets: readonly number[], lost: AbortSignal): Promise<void> {
  const table = escapeIdentifier(name)
  const batch = `delete from ${table} where ctid = any (array(select ctid from ${table} where dataset_id = any ($1) limit ${BATCH}))`
  while ((await pool().query(batch, [datasets])).rowCount) lost.throwIfAborted()
}
