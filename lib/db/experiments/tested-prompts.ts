import { z } from 'zod'
import { pool } from '@/lib/db/client'
import { rowsOf } from '@/lib/db/rows'
import { partCode } from '@/lib/improve/experiments/plan'

const row = z.object({ id: z.uuid(), parts: z.instanceof(Buffer) })

/** The prompts of the test part of each experiment of a dataset, the first made first; raters that are there open none. */
export async function listTestedPrompts(
  datasetId: number,
): Promise<readonly { readonly experiment: string; readonly prompts: Int32Array }[]> {
  const result = await pool().query(
    `select id, parts from experiment where dataset_id = $1 and plan->>'kind' <> 'raters' order by created_at, id`,
    [datasetId],
  )
  const test = partCode('test')
  return rowsOf(row, result).map(({ id, parts }) => ({
    experiment: id,
    prompts: Int32Array.from(parts.keys()).filter((prompt) => parts[prompt] === test),
  }))
}
