import type { PoolClient } from 'pg'
import { z } from 'zod'
import { inTransaction, pool } from '@/lib/db/client'
import { withLock } from '@/lib/db/lock'
import { rowsOf } from '@/lib/db/rows'
import { createOwnTables } from '@/lib/db/tables/create-tables'
import { ownName, WORD_TABLE } from '@/lib/db/tables/row-tables'
import { BLOCK_TEXTS, createPostings, type PostingRow } from './postings'
import { eachBinaryRow, vectorOf } from './read-vectors'

/** Says how many texts a block has. */
export const SIZE_ROW = 0
const ROWS_AT_ONCE = 256

const datasetRow = z.object({ prompts: z.int(), responses: z.int(), p: z.int(), r: z.int() })

/**
 * Takes the next block of a dataset's texts into the index; `false` when none is left, another worker is at it, or the
 * dataset has gone. The dataset's row is locked at the end only: it may be renamed, or deleted, while a block is made.
 */
export async function indexTexts(datasetId: number): Promise<boolean> {
  const indexed = await withLock(`index ${datasetId}`, () => indexNext(datasetId))
  return indexed ?? false
}

async function indexNext(datasetId: number): Promise<boolean> {
  const next = await nextBlock(datasetId)
  if (!next) return false
  try {
    await inTransaction(async (client) => {
      const own = next.isFirst ? await createOwnTables(client, datasetId, [WORD_TABLE]) : null
      await writeBlock(client, datasetId, { ...next, into: own ? ownName(WORD_TABLE, datasetId) : WORD_TABLE })
      await own?.index()
      const column = `indexed_${next.table}s`
      const update = `update dataset set ${column} = $2 where id = $1 and ${column} = $3`
      const { rowCount } = await client.query(update, [datasetId, next.to, next.from])
      if (!rowCount) throw new Error(`the dataset ${datasetId} is gone, or another worker indexed the same texts`)
      await own?.attach()
    })
    return true
  } catch (error) {
    // Where it was deleted meanwhile, its tables may be gone as well.
    const { rowCount } = await pool().query('select from dataset where id = $1', [datasetId])
    if (rowCount === 0) return false
    throw error
  }
}

async function nextBlock(datasetId: number) {
  const query = `select prompts, responses, indexed_prompts as p, indexed_responses as r from dataset
    where id = $1 and status = 'ready'`
  const [dataset] = rowsOf(datasetRow, await pool().query(query, [datasetId]))
  if (!dataset) return null
  const table: Block['table'] = dataset.p < dataset.prompts ? 'prompt' : 'response'
  const [from, texts] = table === 'prompt' ? [dataset.p, dataset.prompts] : [dataset.r, dataset.responses]
  const to = Math.min(from + BLOCK_TEXTS, texts)
  return from < to ? { table, from, to, isFirst: dataset.p === 0 && dataset.r === 0 } : null
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
