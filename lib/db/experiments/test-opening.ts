import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { inTransaction, pool } from '@/lib/db/client'
import { PUT_AGAIN } from '@/lib/db/job'
import { rowsOf } from '@/lib/db/rows'

const openingRow = z.object({ experimentId: z.uuid(), prompts: z.instanceof(Buffer) })
type Opening = { readonly experimentId: string; readonly prompts: Int32Array }

const SELECT = 'select experiment_id as "experimentId", prompts from test_opening where dataset_id = $1 order by number'

function readOpenings(result: { readonly rows: readonly unknown[] }): readonly Opening[] {
  return rowsOf(openingRow, result).map(({ experimentId, prompts }) => ({
    experimentId,
    prompts: new Int32Array(new Uint8Array(prompts).buffer),
  }))
}

/** Looks at test parts of a dataset, the first one first; those of experiments that are gone are among them. */
export const listTestOpenings = async (datasetId: number): Promise<readonly Opening[]> =>
  readOpenings(await pool().query(SELECT, [datasetId]))

const shares = (opening: Opening, prompts: ReadonlySet<number>): boolean =>
  opening.prompts.some((prompt) => prompts.has(prompt))

/** The how-manieth look at any of these prompts one by this experiment would be. */
export function nextLook(openings: readonly Opening[], experimentId: string | null, prompts: Iterable<number>): number {
  const own = new Set(prompts)
  return 1 + openings.filter((each) => each.experimentId !== experimentId && shares(each, own)).length
}

/**
 * Opens the test part of an experiment that waits for it, and keeps that it was looked at: both or neither. Gives the
 * how-manieth look it is; `null` when the experiment does not wait for it (any more). Two at once are counted one by one.
 */
export async function openTestPart(id: string, datasetId: number, prompts: Int32Array): Promise<number | null> {
  return inTransaction(async (client) => {
    await client.query('select 1 from dataset where id = $1 for update', [datasetId])
    const openings = readOpenings(await client.query(SELECT, [datasetId]))
    const look = nextLook(openings, id, prompts)
    const { rowCount } = await client.query(
      `update experiment set status = 'testing', note = null, look = $2, opened_at = now()
       where id = $1 and status = 'chosen'`,
      [id, look],
    )
    if (rowCount !== 1) return null
    await client.query(
      `insert into test_opening (dataset_id, number, experiment_id, prompts)
       select $1, 1 + coalesce(max(number), 0), $2, $3 from test_opening where dataset_id = $1`,
      [datasetId, id, Buffer.from(prompts.buffer, prompts.byteOffset, prompts.byteLength)],
    )
    await client.query(
      `insert into job (id, kind, experiment_id) values ($1, 'experiment', $2)
       on conflict (experiment_id, kind) do update set ${PUT_AGAIN}`,
      [randomUUID(), id],
    )
    return look
  })
}
