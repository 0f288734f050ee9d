import type { PoolClient } from 'pg'
import { z } from 'zod'
import { inTransaction, pool } from '@/lib/db/client'
import { createRowBuffer } from '@/lib/db/copy/row-buffer'
import { sendRows } from '@/lib/db/copy-in'
import { withLock } from '@/lib/db/lock'
import { rowsOf } from '@/lib/db/rows'
import { createOwnTables } from '@/lib/db/tables/create-tables'
import { ownName, WORD_TABLE } from '@/lib/db/tables/row-tables'
import { PLAIN } from './plain-words'
import { BLOCK_TEXTS, postingRows } from './postings'
import { blockEnd, readBlock, type TextBlock } from './read-block'

/** Says how many texts a block has. */
export const SIZE_ROW = 0
const COLUMNS = 'dataset_id, is_prompt, row, first, words, places'
const KINDS = ['int4', 'boolean', 'int4', 'int4', 'bytea', 'bytea'] as const
const SENT_AT_ONCE = 4 * 2 ** 20

const counts = { prompts: z.int(), responses: z.int(), p: z.int(), r: z.int() }
const datasetRow = z.object({ ...counts, isPlain: z.boolean() })

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
  const query = `select prompts, responses, indexed_prompts as p, indexed_responses as r,
    to_tsvector('simple', $2) = $3::tsvector as "isPlain" from dataset where id = $1 and status = 'ready'`
  const [dataset] = rowsOf(datasetRow, await pool().query(query, [datasetId, ...PLAIN]))
  if (!dataset) return null
  const table: TextBlock['table'] = dataset.p < dataset.prompts ? 'prompt' : 'response'
  const [from, texts] = table === 'prompt' ? [dataset.p, dataset.prompts] : [dataset.r, dataset.responses]
  if (from >= texts) return null
  const to = await blockEnd(pool(), datasetId, { table, from, to: Math.min(from + BLOCK_TEXTS, texts) })
  return { table, from, to, isPlain: dataset.isPlain, isFirst: dataset.p === 0 && dataset.r === 0 }
}

type Block = TextBlock & { readonly into: string }

async function writeBlock(
  client: PoolClient,
  datasetId: number,
  { table, from, to, into, isPlain }: Block,
): Promise<void> {
  const rows = createRowBuffer(KINDS)
  const send = () => sendRows(client, `copy ${into} (${COLUMNS}) from stdin (format binary)`, rows.take())
  const add = (row: number, words: Buffer, places: Buffer) =>
    rows.push([datasetId, table === 'prompt', row, from, words, places])
  const size = Buffer.alloc(4)
  size.writeInt32BE(to - from)
  add(SIZE_ROW, size, Buffer.alloc(0))
  for (const { row, words, places } of postingRows(await readBlock(client, datasetId, { table, from, to, isPlain }))) {
    add(row, words, places)
    if (rows.size() >= SENT_AT_ONCE) await send()
  }
  await send()
}
