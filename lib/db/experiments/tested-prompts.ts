import { z } from 'zod'
import { pool } from '@/lib/db/client'
import { rowsOf } from '@/lib/db/rows'
import { partCode } from '@/lib/improve/experiments/plan'

const row = z.object({ id: z.uuid(), parts: z.instanceof(Buffer) })
const openingRow = z.object({ id: z.uuid(), prompts: z.instanceof(Buffer) })

/** Test parts that were looked at by experiments that are gone. */
const GONE = `from test_opening o
  where dataset_id = $1 and not exists (select 1 from experiment e where e.id = o.experiment_id) order by number`

const TESTED = `from experiment where dataset_id = $1 and plan->>'kind' <> 'raters' order by created_at, id`

/** The experiments that `listTestedPrompts` names, in its order, without reading a part of theirs. */
export async function listTests(datasetId: number): Promise<readonly string[]> {
  const read = async (sql: string) => rowsOf(z.object({ id: z.uuid() }), await pool().query(sql, [datasetId]))
  return [...(await read(`select id ${TESTED}`)), ...(await read(`select experiment_id as id ${GONE}`))].map(
    ({ id }) => id,
  )
}

/**
 * The prompts of the test part of each experiment of a dataset, the first made first; raters that are there open none. Those
 * that were opened stay tested when their experiment is deleted.
 */
export async function listTestedPrompts(
  datasetId: number,
): Promise<readonly { readonly experiment: string; readonly prompts: Int32Array }[]> {
  const result = await pool().query(`select id, parts ${TESTED}`, [datasetId])
  const test = partCode('test')
  const there = rowsOf(row, result).map(({ id, parts }) => ({
    experiment: id,
    prompts: Int32Array.from(parts.keys()).filter((prompt) => parts[prompt] === test),
  }))
  const gone = rowsOf(openingRow, await pool().query(`select experiment_id as id, prompts ${GONE}`, [datasetId])).map(
    ({ id, prompts }) => ({
      experiment: id,
      prompts: new Int32Array(new Uint8Array(prompts).buffer),
    }),
  )
  return [...there, ...gone]
}
