/** The tables that hold a dataset's rows by the million; each dataset has its own. */
export const ROW_TABLES = ['prompt', 'response', 'pair', 'preference'] as const
export type RowTable = (typeof ROW_TABLES)[number]

/** Where rows of a dataset are copied to. */
export type RowTables = {
  readonly names: Readonly<Record<RowTable, string>>
  /** Made in this transaction and empty: rows need no log, and may be written as visible to everyone. */
  readonly fresh: boolean
}

/** By the names that hold the rows of all datasets, for one that has its tables already. */
export const SHARED: RowTables = {
  names: { prompt: 'prompt', response: 'response', pair: 'pair', preference: 'preference' },
  fresh: false,
}

/** The table to copy into, and how; tables of all datasets keep their name. */
export function copyTarget(
  table: string,
  { names, fresh }: RowTables,
): { readonly name: string; readonly with: string } {
  const own = ROW_TABLES.find((each) => each === table)
  return { name: own ? names[own] : table, with: ` with (format binary${own && fresh ? ', freeze' : ''})` }
}
