import { z } from 'zod'
import { pool } from '@/lib/db/client'
import { manyRowsOf } from '@/lib/db/rows'

/** Characters of a pair's texts: of what is read before the answer, and of the two answers. */
export type PairSizes = { readonly index: number; readonly asked: number; readonly a: number; readonly b: number }

const row = z.tuple([z.int(), z.int(), z.int(), z.int()])

const SIZES = `
  select x.index,
    length(p.text) + coalesce(length(p.source), coalesce(length(a.source), 0) +
      case when a.source is distinct from b.source then coalesce(length(b.source), 0) else 0 end),
    length(a.text), length(b.text)
  from pair x
  join prompt p on p.dataset_id = x.dataset_id and p.index = x.prompt_index
  join response a on a.dataset_id = x.dataset_id and a.index = x.a_index
  join response b on b.dataset_id = x.dataset_id and b.index = x.b_index
  where x.dataset_id = $1 and x.index = any($2::int[]) order by x.index`

/** How long the texts of these pairs are, in the order of the dataset. */
export async function listPairSizes(datasetId: number, indexes: Int32Array): Promise<readonly PairSizes[]> {
  const values = [datasetId, Array.from(indexes)]
  const rows = manyRowsOf(row, await pool().query({ text: SIZES, values, rowMode: 'array' }))
  return rows.map(([index, asked, a, b]) => ({ index, asked, a, b }))
}
