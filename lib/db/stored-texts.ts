import { z } from 'zod'
import { db, pool } from './client'
import { manyRowsOf } from './rows'

const responseRow = z.object({
  index: z.int(),
  prompt: z.string(),
  source: z.string().nullable(),
  text: z.string(),
})

/** Responses `from` … `to − 1` with what they answer; a response's own source goes before its prompt's. */
export async function listResponses(datasetId: number, from: number, to: number) {
  const result = await pool().query(
    `select r.index, p.text as prompt, coalesce(r.source, p.source) as source, r.text
    from response r join prompt p on p.dataset_id = r.dataset_id and p.index = r.prompt_index
    where r.dataset_id = $1 and r.index >= $2 and r.index < $3
    order by r.index`,
    [datasetId, from, to],
  )
  return manyRowsOf(responseRow, result)
}

const PAGE = 2000

/** Rows of a table in the order of their index, a page at a time. */
async function* pages<Row extends { readonly index: number }>(
  page: (from: number) => Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  for (let from = 0; ; ) {
    const rows = await page(from)
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return
    from = last.index + 1
  }
}

const after = (datasetId: number, from: number) =>
  ({ where: { datasetId, index: { gte: from } }, orderBy: { index: 'asc' }, take: PAGE }) as const

export const eachPrompt = (datasetId: number) => pages((from) => db().prompt.findMany(after(datasetId, from)))

export const eachResponse = (datasetId: number) => pages((from) => db().response.findMany(after(datasetId, from)))

export const eachPairId = (datasetId: number) =>
  pages((from) => db().pair.findMany({ ...after(datasetId, from), select: { index: true, externalId: true } }))
