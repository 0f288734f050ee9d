import { pool } from '@/lib/db/client'
import { aliveSql } from '@/lib/db/worker-session'

/** Says which runs a worker is at, before it is: should it end without a word, any of them may be why. */
export async function holdRuns(worker: number, runs: readonly string[]): Promise<void> {
  await pool().query('update worker set runs = $2 where id = $1', [worker, [...runs]])
}

/**
 * Counts the end of every worker that is gone against the runs it was at. A run of which a tenth was settled since begins to
 * count anew: what is worked on for weeks may see machines go.
 */
export async function buryWorkers(): Promise<void> {
  await pool().query(
    `with dead as (delete from worker w where runs <> '{}' and not ${aliveSql('w.id')} returning runs),
       hit as (select distinct unnest(runs) as id from dead)
     update run r set died_at = r.done + r.cached + r.unreadable + r.failed + r.skipped,
       deaths = 1 + case when r.done + r.cached + r.unreadable + r.failed + r.skipped - r.died_at > r.planned / 10.0 then 0
         else r.deaths end
     from hit where hit.id = r.id and r.status in ('trying', 'running', 'finishing')`,
  )
}

/** How the process ended that worked on a run alone. */
export async function noteRunEnd(id: string, end: string): Promise<void> {
  await pool().query('update run set last_end = $2 where id = $1', [id, end])
}
