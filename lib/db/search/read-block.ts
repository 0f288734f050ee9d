import type { PoolClient } from 'pg'
import { z } from 'zod'
import { rowsOf } from '@/lib/db/rows'
import { createBlockWords, type WordStream } from './block-words'
import { eachBinaryRow, vectorOf } from './read-vectors'

/** Texts of a dataset from one index on, up to another. */
export type TextBlock = {
  readonly table: 'prompt' | 'response'
  readonly from: number
  readonly to: number
  /** Whether plain words are to this database what they are here. */
  readonly isPlain: boolean
}

/** Bytes of a block's texts, unless it is a single one: their words take about as much memory. */
export const BLOCK_BYTES = 64 * 2 ** 20

/** Where a block ends that begins at a text: so many texts later, or earlier where they are long. */
export async function blockEnd(
  client: Pick<PoolClient, 'query'>,
  datasetId: number,
  { table, from, to }: Omit<TextBlock, 'isPlain'>,
): Promise<number> {
  const texts = `select index, sum(octet_length(text)) over (order by index) as bytes from "${table}"
    where dataset_id = $1 and index >= $2 and index < $3`
  const query = `select min(index) as "end" from (${texts}) as texts where bytes > $4 and index > $2`
  const result = await client.query(query, [datasetId, from, to, BLOCK_BYTES])
  return rowsOf(z.object({ end: z.int().nullable() }), result)[0]?.end ?? to
}

/** Parts that PostgreSQL reads at once. */
const PARTS_AT_ONCE = 20_000

/** The words of a block's texts. PostgreSQL hands over the texts, and reads what is not plain in them. */
export async function readBlock(
  client: PoolClient,
  datasetId: number,
  { table, from, to, isPlain }: TextBlock,
): Promise<WordStream> {
  const block = createBlockWords(to - from)
  const whole: number[] = []
  const texts = `from "${table}" where dataset_id = ${Math.trunc(datasetId)}`
  await eachBinaryRow(
    client,
    `select index, text ${texts} and index >= ${from} and index < ${to} order by index`,
    ([index, text]) => {
      if (!index || !text) return
      const place = index.readInt32BE(0) - from
      if (!isPlain || !block.read(place, text)) whole.push(place + from)
    },
  )
  if (whole.length > 0)
    await eachBinaryRow(
      client,
      `select index, ${vectorOf('text')} ${texts} and index in (${whole.join(', ')})`,
      ([index, vector]) => {
        if (index && vector) block.add(index.readInt32BE(0) - from, vector)
      },
    )
  const parts = block.parts()
  for (let first = 0; first < parts.length; first += PARTS_AT_ONCE) {
    const some = client.escapeLiteral(arrayOf(parts.slice(first, first + PARTS_AT_ONCE)))
    const query = `select ${vectorOf('part')} from unnest(${some}::text[]) with ordinality as parts (part, number) order by number`
    await eachBinaryRow(client, query, ([vector]) => {
      if (vector) block.addPart(vector)
    })
  }
  return block.stream()
}

/** A list of texts as PostgreSQL writes it. */
const arrayOf = (texts: readonly string[]): string =>
  `{${texts.map((text) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`
