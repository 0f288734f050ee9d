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

const PAIRS = `
  select x.index, x.external_id, x.slices, p.external_id, p.text, p.source, ${RESPONSE('a')}, ${RESPONSE('b')}
  from pair x
  join prompt p on p.dataset_id = x.dataset_id and p.index = x.prompt_index
  join response a on a.dataset_id = x.dataset_id and a.index = x.a_index
  join response b on b.dataset_id = x.dataset_id and b.index = x.b_index
  where x.dataset_id = $1 and x.index >= $2 and x.index < $3 order by x.index`

const VOTES = `
  select pair_index as "pairIndex", rater_index as "raterIndex", choice, strength, shown, swapped from preference
  where dataset_id = $1 and pair_index >= $2 and pair_index < $3 order by pair_index, rater_index`

/** Pairs `from` … `to − 1`, read by two plain queries: rows of a model would take four times as long. */
export async function listExportedPairs(datasetId: number, from: number, to: number): Promise<readonly ExportedPair[]> {
  const values = [datasetId, from, to]
  const pairs = manyRowsOf(pairRow, await pool().query({ text: PAIRS, values, rowMode: 'array' }))
  const votes = Map.groupBy(manyRowsOf(voteRow, await pool().query(VOTES, values)), ({ pairIndex }) => pairIndex)
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
