const DATA_KINDS = ['parquet', 'jsonl', 'csv', 'tsv', 'json', 'xlsx', 'zip'] as const
export type DataKind = (typeof DATA_KINDS)[number]

export type OfferedFile = { readonly path: string; readonly bytes: number | null; readonly kind: DataKind }

const ENDINGS: Readonly<Record<string, DataKind>> = {
  parquet: 'parquet',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'tsv',
  json: 'json',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  zip: 'zip',
}
// Files that speak about the data, by the names that tools and people give them.
const ABOUT =
  /^(readme|licen[cs]e|changelog|citation|dataset_infos?|dataset_dict|state|schema|package|package-lock|config|croissant)(\.[a-z]+)?$/i

/** What kind of data a file holds by its name; `null` for what is no data or speaks about it. */
export function dataKind(path: string): DataKind | null {
  const parts = path.split('/')
  const name = (parts.at(-1) ?? '').replace(/\.(gz|zst)$/i, '')
  if (parts.some((part) => part.startsWith('.')) || ABOUT.test(name)) return null
  return ENDINGS[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null
}

/**
 * The files to begin with: all of one kind, the kind with the most files; of kinds with as many, the one that stands
 * first in `DATA_KINDS`. Different kinds in one dataset mostly say the same twice.
 */
export function chooseFirst(files: readonly OfferedFile[]): readonly string[] {
  const sizes = DATA_KINDS.map((kind) => files.filter((file) => file.kind === kind))
  const most = sizes.reduce((best, group) => (group.length > best.length ? group : best), [])
  return most.map(({ path }) => path)
}
