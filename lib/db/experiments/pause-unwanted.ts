import { pool } from '@/lib/db/client'

/**
 * Pauses the runs of an experiment that was paused or stopped, as it is at this very moment: one that a person lets go on again
 * meanwhile is either left alone, or found paused by whoever lets it.
 */
export async function pauseUnwanted(id: string): Promise<void> {
  await pool().query(
    `with unwanted as (
       select id from experiment where id = $1
         and (note is not null or status not in ('trying', 'developing', 'validating', 'testing')) for share
     )
     update run set status = 'paused', note = null
     where experiment_id in (select id from unwanted) and status in ('running', 'trying')`,
    [id],
  )
}
