import { z } from 'zod'
import { pool } from '@/lib/db/client'
import { rowsOf } from '@/lib/db/rows'
import type { Example } from '@/lib/protocol/template'

const row = z.object({ index: z.int() })

/**
 * The prompts of a dataset that examples show: those that they were taken from, and those with the same texts, as a file that
 * was added twice has them.
 */
export async function listShownPrompts(datasetId: number, examples: readonly Example[]): Promise<readonly number[]> {
  if (examples.length === 0) return []
  const own = examples.flatMap(({ from }) => (from?.dataset.id === datasetId ? [from.prompt] : []))
  const result = await pool().query(
    `select distinct p.index from prompt p join unnest($2::text[], $3::text[]) e(text, source)
     on p.text = e.text and p.source is not distinct from e.source where p.dataset_id = $1`,
    [datasetId, examples.map(({ prompt }) => prompt), examples.map(({ source }) => source)],
  )
  return [...new Set([...own, ...rowsOf(row, result).map(({ index }) => index)])]
}
