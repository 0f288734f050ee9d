import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { inTransaction } from '@/lib/db/client'
import { PUT_AGAIN } from '@/lib/db/job'
import { rowsOf } from '@/lib/db/rows'
import type { ExperimentStatus } from '@/lib/improve/experiments/experiment-view'
import type { ExperimentPart } from '@/lib/protocol/run-plan'

const WORKED_ON = { development: 'developing', validation: 'validating', test: 'testing' } as const
/** What was drawn from a part: it would be stale until it is drawn anew. A wording stays, as a person may have edited it. */
const DRAWN = { development: 'development', validation: 'validation', test: 'result' } as const

type Reopened = {
  readonly id: string
  readonly from: ExperimentStatus
  readonly part: ExperimentPart
  /** Why calls were skipped that nothing failed for. */
  readonly keeps: string
}

/**
 * Forgets the failed calls of a part, with what was skipped in its later runs because of them, and has it worked on again: each
 * of these runs waits for its turn. Runs that began with a rewriting that failed are made anew. All or nothing; `false` when
 * the experiment is in another state.
 */
export async function reopenPart({ id, from, part, keeps }: Reopened): Promise<boolean> {
  return inTransaction(async (client) => {
    const { rowCount } = await client.query(
      `update experiment set status = $3::"ExperimentStatus", note = null, finished_at = null, ${DRAWN[part]} = null
       where id = $1 and status = $2::"ExperimentStatus"`,
      [id, from, WORKED_ON[part]],
    )
    if (rowCount !== 1) return false
    const found = await client.query(
      `select id, kind from run r where experiment_id = $1 and part = $2 and status in ('done', 'stopped') and (failed > 0 or
         exists (select 1 from run_call where run_id = r.id and state = 'skipped' and note is distinct from $3))
       order by created_at, id`,
      [id, part, keeps],
    )
    for (const run of rowsOf(z.object({ id: z.uuid(), kind: z.string() }), found)) {
      if (run.kind === 'rewriting') {
        await client.query(
          `delete from run r using run first where first.id = $1 and r.experiment_id = first.experiment_id
           and r.part = first.part and r.created_at >= first.created_at`,
          [run.id],
        )
        break
      }
      await client.query(
        `update run set failed = 0, skipped = 0, status = 'ready', deaths = 0, finished_at = null, recent = 0, recent_at = null
         where id = $1`,
        [run.id],
      )
      await client.query(`delete from run_call where run_id = $1 and state in ('failed', 'skipped')`, [run.id])
      await client.query('update run_block set done = false where run_id = $1', [run.id])
    }
    await client.query(
      `insert into job (id, kind, experiment_id) values ($1, 'experiment', $2)
       on conflict (experiment_id, kind) do update set ${PUT_AGAIN}`,
      [randomUUID(), id],
    )
    return true
  })
}
