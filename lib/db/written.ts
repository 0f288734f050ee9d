import { z } from 'zod'
import { pool } from './client'
import { copyIntegers } from './copy-out'
import { rowsOf } from './rows'

export type WrittenResponses = {
  readonly author: string
  readonly response: Int32Array
  readonly prompt: Int32Array
  readonly level: Int8Array
}

/** The responses that aimed at a score level, by who wrote them. */
export async function listWritten(datasetId: number): Promise<readonly WrittenResponses[]> {
  const authors = await pool().query(
    `select author, count(*)::int as size from response
     where dataset_id = $1 and level is not null and author is not null group by author order by author collate "C"`,
    [datasetId],
  )
  const written = rowsOf(z.object({ author: z.string(), size: z.int() }), authors).map(({ author, size }) => ({
    author,
    response: new Int32Array(size),
    prompt: new Int32Array(size),
    level: new Int8Array(size),
  }))
  const filled = written.map(() => 0)
  const query = `select index, prompt_index, level, (dense_rank() over (order by author collate "C") - 1)::int
    from response where dataset_id = ${Number(datasetId)} and level is not null and author is not null`
  if (written.length === 0) return written
  await copyIntegers(query, 4, -1, ([index = 0, prompt = 0, level = 0, rank = 0]) => {
    const row = written[rank]
    const at = filled[rank] ?? 0
    if (!row) return
    row.response[at] = index
    row.prompt[at] = prompt
    row.level[at] = level
    filled[rank] = at + 1
  })
  return written
}
