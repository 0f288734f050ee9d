import type { ClientBase } from 'pg'
import { z } from 'zod'

/** The tables that hold a dataset's rows by the million; each dataset has its own. */
export const ROW_TABLES = ['prompt', 'response', 'pair', 'preference'] as const
export type RowTable = (typeof ROW_TABLES)[number]

/** Matches the names of the tables behind them, of one dataset or of all that were there before each had its own. */
export const BEHIND = `^(${ROW_TABLES.join('|')})_(before|\\d+)$`

/** Where rows of a dataset are. */
export type RowTables = {
  readonly names: Readonly<Record<RowTable, string>>
  /** Made in this transaction: rows need no log, and may be written as visible to everyone. */
  readonly fresh: boolean
}

/** By the names that hold the rows of all datasets, for one that has its tables already. */
export const SHARED: RowTables = {
  names: { prompt: 'prompt', response: 'response', pair: 'pair', preference: 'preference' },
  fresh: false,
}

/** The table to copy into, and how; tables that all datasets share keep their name. */
export function copyTarget(
  table: string,
  { names, fresh }: RowTables,
): { readonly name: string; readonly with: string } {
  const own = ROW_TABLES.find((each) => each === table)
  return { name: own ? names[own] : table, with: ` with (format binary${own && fresh ? ', freeze' : ''})` }
}

// Read from the catalog, because `like` would lock the tables of all datasets for as long as the import lasts.
const DEFINITIONS = `select c.relname::text as name,
    (select string_agg(format('%I %s%s', attname, format_type(atttypid, atttypmod), case when attnotnull then ' not null' else '' end),
      ', ' order by attnum) from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
    array(select format('constraint %I %s', conname, pg_get_constraintdef(oid)) from pg_constraint
      where conrelid = c.oid and contype = 'c' order by conname) as checks,
    (select json_agg(json_build_object('primary', indisprimary, 'columns',
      (select string_agg(quote_ident(attname), ', ' order by place) from unnest(indkey::int[]) with ordinality as k (number, place)
        join pg_attribute on attrelid = c.oid and attnum = k.number)) order by not indisprimary, indexrelid)
      from pg_index where indrelid = c.oid) as keys
  from pg_class c where c.oid = any ($1::text[]::regclass[])`
const definitionRow = z.object({
  name: z.enum(ROW_TABLES),
  columns: z.string(),
  checks: z.array(z.string()),
  keys: z.array(z.object({ primary: z.boolean(), columns: z.string() })),
})

export type NewTables = RowTables & {
  /** Makes keys and indexes, once the rows are there. */
  readonly index: () => Promise<void>
  /** Makes them part of the whole: from the end of the transaction on, everyone finds the rows there. */
  readonly attach: () => Promise<void>
}

/**
 * Makes tables for a new dataset's rows. They are a part of no other table until they are attached, so that nobody waits for
 * the import meanwhile; without keys, which are made faster of all rows at once.
 */
export async function createTables(client: ClientBase, datasetId: number): Promise<NewTables> {
  const id = Math.trunc(datasetId)
  const nameOf = (table: RowTable): string => `${table}_${id}`
  const definitions = z.array(definitionRow).parse((await client.query(DEFINITIONS, [ROW_TABLES])).rows)
  const create = definitions.map(({ name, columns, checks }) => {
    // It says what the table will hold, so that attaching it need not read it.
    const all = [columns, ...checks, `constraint ${nameOf(name)}_dataset check (dataset_id = ${id})`]
    return `create table ${nameOf(name)} (${all.join(', ')})`
  })
  await client.query(create.join('; '))
  const names = {
    prompt: nameOf('prompt'),
    response: nameOf('response'),
    pair: nameOf('pair'),
    preference: nameOf('preference'),
  }
  return {
    names,
    fresh: true,
    async index() {
      const keys = definitions.flatMap(({ name, keys }) =>
        keys.map(({ primary, columns }) =>
          primary
            ? `alter table ${nameOf(name)} add constraint ${nameOf(name)}_pkey primary key (${columns})`
            : `create index on ${nameOf(name)} (${columns})`,
        ),
      )
      await client.query(keys.join('; '))
    },
    async attach() {
      // A plan that knows nothing of the rows joins a few hundred of them for minutes.
      await client.query(`analyze ${Object.values(names).join(', ')}`)
      const parts = ROW_TABLES.map(
        (table) => `alter table "${table}" attach partition ${nameOf(table)} for values in (${id})`,
      )
      await client.query(parts.join('; '))
    },
  }
}
