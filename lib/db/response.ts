import { z } from 'zod'
import { db, pool } from './client'
import { BLOCK } from './measurement'
import { rowsOf } from './rows'

/** Stores the languages of a block's responses, a code of a byte each; a block that grew takes the place of the shorter one. */
export async function putLanguages(datasetId: number, block: number, languages: Uint8Array): Promise<void> {
  const codes = Uint8Array.from(languages)
  await db().responseLanguage.upsert({
    where: { datasetId_block: { datasetId, block } },
    create: { datasetId, block, codes },
    update: { codes },
  })
}

/** The codes of responses `from` … `to − 1`; 0 where none is stored. */
export async function loadLanguages(datasetId: number, from: number, to: number): Promise<Uint8Array> {
  const rows = await db().responseLanguage.findMany({
    where: { datasetId, block: { gte: Math.floor(from / BLOCK), lt: Math.ceil(to / BLOCK) } },
  })
  const codes = new Uint8Array(to - from)
  for (const row of rows) {
    const start = row.block * BLOCK
    const part = row.codes.subarray(Math.max(0, from - start), Math.max(0, to - start))
    codes.set(part, Math.max(0, start - from))
  }
  return codes
}

/** `of` has the place in `names` of each response's author, −1 where nobody is named. */
export type ResponseAuthors = { readonly names: readonly string[]; readonly of: Int32Array }

const authorRow = z.object({ author: z.string(), responses: z.instanceof(Buffer) })

/** Who wrote each response, names in the order of their code points; `null` where no response names its author. */
export async function loadAuthors(datasetId: number, responses: number): Promise<ResponseAuthors | null> {
  // Four bytes a response: rows or arrays of numbers would be text several times as long.
  const result = await pool().query(
    `select author, string_agg(int4send(index), ''::bytea) as responses from response
     where dataset_id = $1 and author is not null group by author order by author collate "C"`,
    [datasetId],
  )
  const rows = rowsOf(authorRow, result)
  if (rows.length === 0) return null
  const of = new Int32Array(responses).fill(-1)
  for (const [author, { responses: own }] of rows.entries())
    for (let at = 0; at < own.length; at += Int32Array.BYTES_PER_ELEMENT) of[own.readInt32BE(at)] = author
  return { names: rows.map(({ author }) => author), of }
}
