import type { PoolClient } from 'pg'
import { z } from 'zod'
import { inTransaction } from '@/lib/db/client'
import { rowsOf } from '@/lib/db/rows'
import { createOwnTables } from '@/lib/db/tables/create-tables'
import { ownName, WORD_TABLE } from '@/lib/db/tables/row-tables'
import { BLOCK_TEXTS, createPostings, type PostingRow } from './postings'
import { eachBinaryRow, vectorOf } from './read-vectors'

/** Says how many texts a block has. */
export const SIZE_ROW = 0
const ROWS_AT_ONCE = 256

const datasetRow = z.object({ prompts: z.int(), responses: z.int(), p: z.int(), r: z.int() })

/** Takes the next block of a dataset's texts into the index; `false` when none is left, or another worker is at it. */
export async function indexTexts(datasetId: number): Promise<boolean> {
  return inTransaction(async (client) => {
    const result = await client.query(
      `select prompts, responses, indexed_prompts as p, indexed_responses as r from dataset
       where id = $1 and status = 'ready' for no key update skip locked`,
      [datasetId],
    )
    const [dataset] = rowsOf(datasetRow, result)
    if (!dataset) return false
    const table = dataset.p < dataset.prompts ? 'prompt' : 'response'
    const [from, texts] = table === 'prompt' ? [dataset.p, dataset.prompts] : [dataset.r, dataset.responses]
    const to = Math.min(from + BLOCK_TEXTS, texts)
    if (from >= to) return false
    const isFirst = dataset.p === 0 && dataset.r === 0
    const own = isFirst ? await createOwnTables(client, datasetId, [WORD_TABLE]) : null
    await writeBlock(client, datasetId, { table, from, to, into: own ? ownName(WORD_TABLE, datasetId) : WORD_TABLE })
    await own?.index()
    await client.query(`update dataset set indexed_${table}s = $2 where id = $1`, [datasetId, to])
    await own?.attach()
    return true
  })
}

type Block = {
  readonly table: 'prompt' | 'response'
  readonly from: number
  readonly to: number
  readonly into: string
}

async function writeBlock(client: PoolClient, datasetId: number, { table, from, to, into }: Block): Promise<void> {
  const postings = createPostings()
  const query = `select index, ${vectorOf('text')} from "${table}" where dataset_id = ${Math.trunc(datasetId)}
    and index >= ${from} and index < ${to} order by index`
  await eachBinaryRow(client, query, ([index, vector]) => {
    if (index && vector) postings.add(index.readInt32BE(0) - from, vector)
  })
  const size = Buffer.alloc(4)
  size.writeInt32BE(to - from)
  let batch: PostingRow[] = [{ row: SIZE_ROW, words: size, places: Buffer.alloc(0) }]
  async function send(): Promise<void> {
    await client.query(
      `insert into ${into} (dataset_id, is_prompt, row, first, words, places)
       select $1, $2, x.row, $3, x.words, x.places from unnest($4::int[], $5::bytea[], $6::bytea[]) as x (row, words, places)`,
      [
        ...[datasetId, table === 'prompt', from],
        ...[batch.map(({ row }) => row), batch.map(({ words }) => words), batch.map(({ places }) => places)],
      ],
    )
    batch = []
  }
  for (const row of postings.rows(to - from)) {
    batch.push(row)
    if (batch.length === ROWS_AT_ONCE) await send()
  }
  await send()
}
