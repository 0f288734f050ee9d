import { z } from 'zod'
import { pool } from './client'
import { manyRowsOf } from './rows'

export type ExportedResponse = {
  readonly index: number
  readonly text: string
  readonly source: string | null
  readonly author: string | null
  readonly level: number | null
}

const voteRow = z.object({
  pairIndex: z.int(),
  raterIndex: z.int(),
  choice: z.int().nullable(),
  strength: z.number().nullable(),
  /** 2: unreadable; null: not asked in both orders. */
  shown: z.int().nullable(),
  swapped: z.int().nullable(),
})
export type ExportedVote = Readonly<Omit<z.infer<typeof voteRow>, 'pairIndex'>>

/** A pair with all that was said about it; votes in the order of their raters. */
export type ExportedPair = {
  readonly index: number
  readonly externalId: string | null
  readonly slices: Readonly<Record<string, string>>
  readonly prompt: { readonly externalId: string | null; readonly text: string; readonly source: string | null }
  readonly a: ExportedResponse
  readonly b: ExportedResponse
  readonly votes: readonly ExportedVote[]
}

const text = z.string().nullable()
const level = z.int().nullable()
const pairRow = z.tuple([
  ...([z.int(), text, z.record(z.string(), z.string()).nullable()] as const),
  ...([text, z.string(), text] as const),
  ...([z.int(), z.string(), text, text, level] as const),
  ...([z.int(), z.string(), text, text, level] as const),
])

const RESPONSE = (table: 'a' | 'b'): string =>
  ['index', 'text', 'source', 'author', 'level'].map((column) => `${table}.${column}`).join(', ')

const pairsWhere = (rows: string): string => `
  select x.index, x.external_id, x.slices, p.external_id, p.text, p.source, ${RESPONSE('a')}, ${RESPONSE('b')}
  from pair x
  join prompt p on p.dataset_id = x.dataset_id and p.index = x.prompt_index
  join response a on a.dataset_id = x.dataset_id and a.index = x.a_index
  join response b on b.dataset_id = x.dataset_id and b.index = x.b_index
  where x.dataset_id = $1 and ${rows} order by x.index`

const votesWhere = (rows: string): string => `
  select pair_index as "pairIndex", rater_index as "raterIndex", choice, strength, shown, swapped from preference
  where dataset_id = $1 and ${rows} order by pair_index, rater_index`

/** Pairs `from` … `to − 1`, read by two plain queries: rows of a model would take four times as long. */
export const listExportedPairs = (datasetId: number, from: number, to: number): Promise<readonly ExportedPair[]> =>
  listRows(datasetId, (column) => `${column} >= $2 and ${column} < $3`, [from, to])

/** The pairs of these numbers, in the order of the numbers; those that are not there are left out. */
export async function listExportedPairsOf(
  datasetId: number,
  indexes: readonly number[],
): Promise<readonly ExportedPair[]> {
  const found = await listRows(datasetId, (column) => `${column} = any($2::int[])`, [indexes])
  const byIndex = new Map(found.map((pair) => [pair.index, pair]))
  return indexes.flatMap((index) => byIndex.get(index) ?? [])
}

async function listRows(
  datasetId: number,
  rowsIn: (column: string) => string,
  chosen: readonly unknown[],
): Promise<readonly ExportedPair[]> {
  const values = [datasetId, ...chosen]
  const pairs = manyRowsOf(
    pairRow,
    await pool().query({ text: pairsWhere(rowsIn('x.index')), values, rowMode: 'array' }),
  )
  const said = manyRowsOf(voteRow, await pool().query(votesWhere(rowsIn('pair_index')), values))
  const votes = Map.groupBy(said, ({ pairIndex }) => pairIndex)
  return pairs.map(([index, externalId, slices, promptId, prompt, source, ...sides]) => {
    const [aIndex, aText, aSource, aAuthor, aLevel, bIndex, bText, bSource, bAuthor, bLevel] = sides
    return {
      index,
      externalId,
      slices: slices ?? {},
      prompt: { externalId: promptId, text: prompt, source },
      a: { index: aIndex, text: aText, source: aSource, author: aAuthor, level: aLevel },
      b: { index: bIndex, text: bText, source: bSource, author: bAuthor, level: bLevel },
      votes: votes.get(index) ?? [],
    }
  })
}
