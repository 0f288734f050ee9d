import type { Readable } from 'node:stream'
import pg from 'pg'
import { to } from 'pg-copy-streams'
import { z } from 'zod'
import { rowsOf } from '@/lib/db/rows'
import { BEHIND, ROW_TABLES } from '@/lib/db/tables/row-tables'
import { Problem } from '../problem.mjs'

export type Table = {
  readonly table: string
  readonly columns: readonly string[]
  /** Made of tables of each dataset's own. */
  readonly parted: boolean
}
export type StoredFile = {
  readonly upload: string
  readonly position: number
  readonly name: string
  readonly sha256: string
}

// Text that any PostgreSQL reads as it was written, whatever its settings.
const SETTINGS = `set local timezone = 'UTC'; set local datestyle = 'ISO'; set local intervalstyle = 'postgres';
  set local bytea_output = 'hex'; set local extra_float_digits = 1; set local statement_timeout = 0;
  set local idle_in_transaction_session_timeout = 0; set local search_path = public`

const TABLES = `select c.relname as "table", c.oid::int8::text as id,
  array_agg(a.attname::text order by a.attnum) as columns,
  array(select k.confrelid::int8::text from pg_constraint k
    where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as parents,
  c.relkind = 'p' as parted
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> '_prisma_migrations' and c.relname !~ '${BEHIND}'
    and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  group by c.oid, c.relname, c.relkind order by c.relkind desc, c.relname`
const tableRow = z.object({
  table: z.string(),
  id: z.string(),
  columns: z.array(z.string()),
  parents: z.array(z.string()),
  parted: z.boolean(),
})

/** Each after those that its rows point to. */
function inOrder(tables: readonly z.infer<typeof tableRow>[]): readonly Table[] {
  const placed = new Set<string>()
  const ordered: Table[] = []
  while (ordered.length < tables.length) {
    const next = tables.filter(({ id, parents }) => !placed.has(id) && parents.every((parent) => placed.has(parent)))
    if (next.length === 0) throw new Error('The tables point to each other in a circle.')
    for (const { id, ...table } of next) {
      placed.add(id)
      ordered.push(table)
    }
  }
  return ordered
}

/** All that a database holds at one moment, whatever is written meanwhile. */
export async function openSnapshot(url: string) {
  const client = new pg.Client({ connectionString: url, keepAlive: true })
  client.on('error', () => {}) // whoever asks next is told
  await client.connect()

  async function ask<Row>(row: z.ZodType<Row>, text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    return rowsOf(row, await client.query(text, [...values]))
  }
  const knows = async (table: string): Promise<boolean> =>
    (await ask(z.unknown(), 'select 1 where to_regclass($1) is not null', [`public.${table}`])).length > 0

  if (!(await knows('_prisma_migrations'))) {
    await client.end()
    throw new Problem('There is nothing to back up: this database has no tables of Proclivity.')
  }
  await client.query('begin isolation level repeatable read, read only')
  await client.query(SETTINGS)
  // Before the moment that is read: until the end, no dataset's own tables are taken away.
  await client.query(`lock table ${ROW_TABLES.join(', ')} in access share mode`)
  return {
    async migrations() {
      const row = z.object({ name: z.string(), checksum: z.string(), finished: z.boolean() })
      const all = await ask(
        row,
        `select migration_name as name, checksum, finished_at is not null as finished
         from _prisma_migrations where rolled_back_at is null order by migration_name`,
      )
      const half = all.find(({ finished }) => !finished)
      if (half)
        throw new Problem(`The migration ${half.name} of this database was begun and did not end: run npm start first.`)
      return all.map(({ name, checksum }) => ({ name, checksum }))
    },
    tables: async () => inOrder(await ask(tableRow, TABLES)),
    async sequences() {
      const names = await ask(
        z.object({ sequence: z.string() }),
        `select relname as sequence from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S' order by 1`,
      )
      const row = z.object({ value: z.string(), called: z.boolean() })
      const states = []
      for (const { sequence } of names) {
        const query = `select last_value::text as value, is_called as called from ${pg.escapeIdentifier(sequence)}`
        for (const state of await ask(row, query)) states.push({ sequence, ...state })
      }
      return states
    },
    async files(): Promise<readonly StoredFile[]> {
      if (!(await knows('upload_file'))) return []
      const row = z.object({ upload: z.string(), position: z.int(), name: z.string(), sha256: z.string() })
      return ask(row, 'select upload_id as upload, position, name, sha256 from upload_file order by 1, 2')
    },
    /** The rows of a table, as COPY writes them. */
    copy({ table, columns, parted }: Table): Readable & { readonly rowCount: number } {
      const names = columns.map((name) => pg.escapeIdentifier(name)).join(', ')
      // Tables of a deleted dataset wait to be dropped. Rows that an import froze are seen before their dataset is ready.
      const ready = `dataset_id in (select id from dataset where status = 'ready')`
      const whole = `(select ${names} from ${pg.escapeIdentifier(table)} where ${ready})`
      return client.query(to(`copy ${parted ? whole : `${pg.escapeIdentifier(table)} (${names})`} to stdout`))
    },
    close: () => client.end().catch(() => {}),
  }
}
