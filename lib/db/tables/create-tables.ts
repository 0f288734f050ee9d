import type { ClientBase } from 'pg'
import { z } from 'zod'
import { ownName, ROW_TABLES, type RowTable, type RowTables } from './row-tables'

// Read from the catalog, because `like` would lock the tables of all datasets for as long as the import lasts. Numbers come
// first, the wide before the narrow, so that no bytes are lost to alignment.
const DEFINITIONS = `select c.relname::text as name,
    (select string_agg(format('%I %s%s', attname, format_type(atttypid, atttypmod), case when attnotnull then ' not null' else '' end),
      ', ' order by attlen < 0, attlen desc, attnum) from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
    array(select format('constraint %I %s', conname, pg_get_constraintdef(oid)) from pg_constraint
      where conrelid = c.oid and contype = 'c' order by conname) as checks,
    (select pg_get_constraintdef(oid) from pg_constraint where conrelid = c.oid and contype = 'p') as key,
    array(select quote_ident(attname) from pg_attribute
      where attrelid = c.oid and atttypid = 'text'::regtype and not attisdropped) as texts
  from pg_class c where c.oid = any ($1::text[]::regclass[])`
const definitionRow = z.object({
  name: z.string(),
  columns: z.string(),
  checks: z.array(z.string()),
  key: z.string(),
  texts: z.array(z.string()),
})

/** Most values and histogram bounds of a column that are looked for; 300 rows are read for each. */
const SAMPLED = 10

// For the transaction. Tables without a log are written to the disk at its end: begun as soon as there are two megabytes,
// where the system can, that is no wait. Those under 2 MB would be logged then after all, packed page by page. Of less than
// half a gigabyte one process has made an index before others have begun and handed over.
const FOR_MANY_ROWS = `select set_config('wal_skip_threshold', '128kB', true),
    set_config('min_parallel_table_scan_size', '512MB', true),
    set_config('backend_flush_after', least(256, max_val::int)::text, true)
  from pg_settings where name = 'backend_flush_after'`

type OwnTables = {
  /** Makes their primary keys, once the rows are there. */
  readonly index: () => Promise<void>
  /** Makes them part of the whole: from the end of the transaction on, everyone finds the rows there. */
  readonly attach: () => Promise<void>
}

/**
 * Makes tables of a dataset's own. They are a part of no other table until they are attached, so that nobody waits for what
 * fills them meanwhile; without keys, which are made faster of all rows at once.
 */
export async function createOwnTables(
  client: ClientBase,
  datasetId: number,
  tables: readonly string[],
): Promise<OwnTables> {
  const id = Math.trunc(datasetId)
  const nameOf = (table: string): string => ownName(table, id)
  const definitions = z.array(definitionRow).parse((await client.query(DEFINITIONS, [tables])).rows)
  const create = definitions.flatMap(({ name, columns, checks, texts }) => {
    // It says what the table will hold, so that attaching it need not read it.
    const all = [columns, ...checks, `constraint ${nameOf(name)}_dataset check (dataset_id = ${id})`]
    // Packed, texts of over 2 KB take four times as long to be written, for a third of their bytes.
    const plain = texts.map((column) => `alter ${column} set storage external`)
    const made = `create table ${nameOf(name)} (${all.join(', ')})`
    return plain.length === 0 ? made : [made, `alter table ${nameOf(name)} ${plain.join(', ')}`]
  })
  await client.query(`${FOR_MANY_ROWS}; ${create.join('; ')}`)
  return {
    async index() {
      const keys = definitions.map(
        ({ name, key }) => `alter table ${nameOf(name)} add constraint ${nameOf(name)}_pkey ${key}`,
      )
      await client.query(keys.join('; '))
    },
    async attach() {
      // A plan that knows nothing of the rows joins a few hundred of them for minutes. A tenth of the usual sample says enough
      // of them, and is looked at ten times as fast; autovacuum takes the usual one later.
      await client.query(`set local default_statistics_target = ${SAMPLED}; analyze ${tables.map(nameOf).join(', ')}`)
      await client.query('set local default_statistics_target to default')
      const parts = tables.map(
        (table) => `alter table "${table}" attach partition ${nameOf(table)} for values in (${id})`,
      )
      await client.query(parts.join('; '))
    },
  }
}

/** Tables for the rows of a new dataset's import. */
export async function createTables(client: ClientBase, datasetId: number): Promise<OwnTables & RowTables> {
  const own = await createOwnTables(client, datasetId, ROW_TABLES)
  const nameOf = (table: RowTable): string => ownName(table, datasetId)
  const names = {
    prompt: nameOf('prompt'),
    response: nameOf('response'),
    pair: nameOf('pair'),
    preference: nameOf('preference'),
  }
  return { ...own, names, fresh: true }
}
