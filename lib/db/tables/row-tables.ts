/** The tables that hold a dataset's rows by the million; each dataset has its own. */
export const ROW_TABLES = ['prompt', 'response', 'pair', 'preference'] as const
export type RowTable = (typeof ROW_TABLES)[number]

/** Another one, made when a dataset's texts are first indexed. */
export const WORD_TABLE = 'text_words'

/** What a dataset's own table of a kind is called. */
export const ownName = (table: string, datasetId: number): string => `${table}_${Math.trunc(datasetId)}`

/** Matches the names of the tables behind them, of one dataset or of all that were there before each had its own. */
export const BEHIND = `^(${[...ROW_TABLES, WORD_TABLE].join('|')})_(before|\\d+)$`

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
