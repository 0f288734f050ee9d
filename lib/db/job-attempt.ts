import { z } from 'zod'
import { db, pool } from './client'
import { FREE, type FreeJob, GIVES_WAY, HOLDS_UP, type JobRow } from './job'
import { rowsOf } from './rows'

const startedRow = z.object({ attempts: z.int(), deaths: z.int() })

/**
 * Takes up a job that waits, or whose process has gone: that was its end, unless the process is known to live. `null` when
 * the job has ended.
 */
export async function startJob(id: string, lives: boolean): Promise<Readonly<z.infer<typeof startedRow>> | null> {
  const result = await pool().query(
    `update job set status = 'running', attempts = attempts + 1, started_at = now(), retry_at = null, note = null, error = null,
       deaths = deaths + case when status = 'running' and not $2 then 1 else 0 end
     where id = $1 and status in ('queued', 'running') returning attempts, deaths`,
    [id, lives],
  )
  return rowsOf(startedRow, result)[0] ?? null
}

export type JobProgress = Pick<JobRow, 'note'> & {
  readonly done: number
  readonly total: number
  readonly startedDone: number
}

const wantedRow = z.object({ waits: z.boolean(), holdsUp: z.boolean() })

/**
 * `null` where the work is not wanted any more: it was stopped, deleted or asked for anew. Else whether it is to wait for what
 * people follow, and whether another job of its kind could be worked on instead.
 */
export async function setJobProgress(
  id: string,
  { done, total, startedDone, note }: JobProgress,
): Promise<Readonly<z.infer<typeof wantedRow>> | null> {
  const result = await pool().query(
    `update job set done = $2, total = $3, started_done = $4, note = $5 where id = $1 and status = 'running'
     returning ${GIVES_WAY} as waits, ${HOLDS_UP} as "holdsUp"`,
    [id, done, total, startedDone, note],
  )
  return rowsOf(wantedRow, result)[0] ?? null
}

/** The time that its rate counts from is now. */
export async function restartRate(id: string): Promise<void> {
  await db().job.updateMany({ where: { id, status: 'running' }, data: { startedAt: new Date() } })
}

/** The note of a job that waits because its worker was asked to go, and may still end it. */
const GIVEN_BACK = 'given back'

/** A job that was stopped or asked for anew meanwhile stays so; one that was only given back has ended all the same. */
export async function finishJob(
  id: string,
  attempt: number,
  status: 'done' | 'failed',
  error: string | null,
): Promise<void> {
  await db().job.updateMany({
    where: {
      id,
      OR: [
        { status: 'running', attempts: attempt },
        { status: 'queued', note: GIVEN_BACK },
      ],
    },
    data: { status, error, note: null, finishedAt: new Date() },
  })
}

/** Lets a job whose attempt failed be taken up again, after a while; not the attempt that somebody else has begun since. */
export async function postponeJob(id: string, attempt: number, milliseconds: number): Promise<void> {
  await db().job.updateMany({
    where: { id, status: 'running', attempts: attempt },
    data: { status: 'queued', note: null, retryAt: new Date(Date.now() + milliseconds) },
  })
}

/** Gives back a job whose worker goes as it was asked to, or that lets another one go first: that was no attempt. */
export async function giveBackJob(id: string, attempt: number): Promise<void> {
  await db().job.updateMany({
    where: { id, status: 'running', attempts: attempt },
    data: { status: 'queued', note: GIVEN_BACK, attempts: attempt - 1 },
  })
}

const endedRow = z.object({ waited: z.boolean(), deaths: z.int() })

/**
 * What became of a job whose process, its own, has ended: `end` is how it died; `null`: it did not, but left the job open, as when
 * the database was away. One that was `stopped` was no attempt. `job`: as it was before that process. The next one is not begun for
 * so many `milliseconds`, twice as long after each death. Gives how often it has died, and whether this one `waited`: its process
 * ended before it began. `null` where the job has ended, somebody else is at it, or it was asked for anew after it was begun: nothing
 * ended under that.
 */
export async function noteEnd(
  { id, begun }: Pick<FreeJob, 'id' | 'begun'>,
  { end, stopped }: { readonly end: string | null; readonly stopped: boolean },
  milliseconds: number,
): Promise<Readonly<z.infer<typeof endedRow>> | null> {
  const result = await pool().query(
    `with before as (select status = 'queued' as waited from job where id = $1 for update)
     update job set status = 'queued', note = null, deaths = deaths + $2, last_end = coalesce($3, last_end),
       attempts = attempts + waited::int * $2 - $6, retry_at = now() + $4 * (interval '1 millisecond') * 2 ^ (deaths * $2)
     from before where id = $1 and ${FREE}
       and (status = 'running' or status = 'queued' and $2::int >= $6::int and started_at::text is not distinct from $5)
     returning waited, deaths`,
    [id, end === null ? 0 : 1, end, milliseconds, begun, stopped ? 1 : 0],
  )
  return rowsOf(endedRow, result)[0] ?? null
}
