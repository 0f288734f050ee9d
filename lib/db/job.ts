import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { db, pool } from './client'
import type { Job } from './generated/client'
import { JobKind, type JobStatus } from './generated/enums'
import { freeSql } from './lock'
import { rowsOf } from './rows'

export type JobRow = {
  readonly id: string
  readonly kind: JobKind
  /** The id of the dataset, upload, run or experiment that it is about. */
  readonly subject: string
  readonly status: JobStatus
  readonly done: bigint
  readonly total: bigint
  readonly startedDone: bigint
  readonly attempts: number
  /** Attempts that ended with their process, and how the last of them did, as far as anybody saw it. */
  readonly deaths: number
  readonly lastEnd: string | null
  readonly note: string | null
  readonly error: string | null
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
}

const COLUMNS = {
  import: 'dataset_id',
  measure: 'dataset_id',
  index: 'dataset_id',
  profile: 'dataset_id',
  lint: 'dataset_id',
  fetch: 'upload_id',
  run_end: 'run_id',
  experiment: 'experiment_id',
} as const satisfies Record<JobKind, string>

/** What a person follows on a dataset's pages. */
export const SHOWN_KINDS = ['import', 'measure', 'profile'] as const satisfies readonly JobKind[]
export const OPEN: readonly JobStatus[] = ['queued', 'running']

const [LOCK, PROCESS_LOCK] = ['job ', 'process of job ']
/** The name of the lock that whoever works on a job holds. */
export const lockOf = (id: string): string => `${LOCK}${id}`
/** That of the lock that whoever begins a process for a job holds until that has ended. */
export const processLockOf = (id: string): string => `${PROCESS_LOCK}${id}`
/** SQL: whether nobody works on a job. */
export const FREE = freeSql(`'${LOCK}' || id`)
/** SQL: whether nobody has begun a process for it either, which takes a moment until it works on it. */
const UNTAKEN = `(${FREE} and ${freeSql(`'${PROCESS_LOCK}' || id`)})`

function toJobRow({ datasetId, uploadId, runId, experimentId, ...job }: Job): JobRow {
  return { ...job, subject: String(datasetId ?? uploadId ?? runId ?? experimentId) }
}

export async function getJob(id: string): Promise<JobRow | null> {
  const job = await db().job.findUnique({ where: { id } })
  return job && toJobRow(job)
}

/** The jobs about a dataset, in the order of these kinds. */
export async function listJobs(datasetId: number, kinds: readonly JobKind[] = SHOWN_KINDS): Promise<readonly JobRow[]> {
  const where = { datasetId, kind: { in: [...kinds] } }
  const jobs = (await db().job.findMany({ where })).map(toJobRow)
  return jobs.sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind))
}

export async function getFetchJob(uploadId: string): Promise<JobRow | null> {
  const job = await db().job.findUnique({ where: { uploadId_kind: { uploadId, kind: 'fetch' } } })
  return job && toJobRow(job)
}

/** Nobody waits for these: beside what people follow of a dataset they would make it slower. */
const LATER = ['index', 'lint'] as const satisfies readonly JobKind[]
const listed = (kinds: readonly JobKind[]): string => kinds.map((kind) => `'${kind}'`).join()
/** SQL: whether a job is one of those, and something is open that people follow of its dataset. */
const givesWay = (job: string): string => `(${job}.kind in (${listed(LATER)}) and exists
  (select 1 from job followed where followed.dataset_id = ${job}.dataset_id
    and followed.kind in (${listed(SHOWN_KINDS)}) and followed.status in ('queued', 'running')))`
export const GIVES_WAY = givesWay('job')
/** SQL: whether another job of a job's kind waits for nothing but its turn. */
export const HOLDS_UP = `exists (select 1 from job other where other.kind = job.kind and other.id <> job.id
  and other.status = 'queued' and (other.retry_at is null or other.retry_at <= now()) and not ${givesWay('other')})`
const SUBJECT = 'coalesce(dataset_id::text, upload_id::text, run_id::text, experiment_id::text)'
const freeRow = z.object({
  ...{ id: z.string(), kind: z.enum(JobKind), subject: z.string(), suspected: z.boolean(), deaths: z.int() },
  /** When somebody took it up last, as PostgreSQL writes it. */
  begun: z.string().nullable(),
})
export type FreeJob = Readonly<z.infer<typeof freeRow>>

/**
 * Jobs of these kinds that wait, or whose process has gone: those that nobody is at. What was asked for first comes first, so
 * that none waits for ever behind what is new; a while later for each process that ended under it. Suspected are those that may
 * have ended it. What nobody waits for is free when nothing is open that people follow of the same dataset.
 */
export async function listFreeJobs(kinds: readonly JobKind[]): Promise<readonly FreeJob[]> {
  const result = await pool().query(
    `select id, kind, deaths, deaths > 0 or status = 'running' as suspected, started_at::text as begun,
       ${SUBJECT} as subject from job
     where status in ('queued', 'running') and kind = any($1::"JobKind"[])
     and (retry_at is null or retry_at <= now()) and ${UNTAKEN} and not ${GIVES_WAY}
     order by created_at + deaths * interval '10 minutes', id`,
    [kinds],
  )
  return rowsOf(freeRow, result)
}

/** Whether a job waits still as it did when it was listed: between that and its turn another process may have been at it. */
export async function isAsListed({ id, deaths, begun }: FreeJob): Promise<boolean> {
  const { rowCount } = await pool().query(
    `select from job where id = $1 and status in ('queued', 'running') and deaths = $2
     and started_at::text is not distinct from $3 and (retry_at is null or retry_at <= now())`,
    [id, deaths, begun],
  )
  return rowCount === 1
}

const heldRow = freeRow.pick({ id: true, kind: true, subject: true })
export type HeldJob = Readonly<z.infer<typeof heldRow>>

/** Jobs of these kinds that some process is at, wanted or not: it may have ended its worker, and computes on. */
export async function listHeldJobs(kinds: readonly JobKind[]): Promise<readonly HeldJob[]> {
  const result = await pool().query(
    `select id, kind, ${SUBJECT} as subject from job
     where status in ('queued', 'running', 'cancelled') and kind = any($1::"JobKind"[]) and not ${UNTAKEN}`,
    [kinds],
  )
  return rowsOf(heldRow, result)
}

/** The note of a job that waits until other large work has ended. */
export const FOR_MEMORY = 'memory that other large work takes'

/** One whose process has gone waits too, though nobody has taken it up and said that it runs no more. */
export async function noteWaiting(ids: readonly string[]): Promise<void> {
  await pool().query(
    `update job set note = $2 where id = any($1::uuid[]) and status in ('queued', 'running')
     and note is distinct from $2 and ${UNTAKEN}`,
    [ids, FOR_MEMORY],
  )
}

/**
 * Datasets that some process measures, the one begun first first. A job that a process ended under is not among them: whoever
 * takes part could be the next one.
 */
export async function listMeasuring(): Promise<readonly number[]> {
  const result = await pool().query(
    `select dataset_id as id from job where kind = 'measure' and status = 'running' and deaths = 0 and not (${FREE})
     order by started_at`,
  )
  return rowsOf(z.object({ id: z.int() }), result).map(({ id }) => id)
}

/** Whether a job of this kind waits for another dataset, be it for its turn or for its next attempt. */
export const isAwaited = async (kind: JobKind, butOf: number): Promise<boolean> =>
  (await db().job.count({ where: { kind, status: 'queued', datasetId: { not: butOf } } })) > 0

/** One job of a kind about one thing: asked for again it waits again, whether it has ended or somebody is at it. */
export async function putJob(kind: JobKind, subject: string | number, total = 0): Promise<void> {
  await insertJob(kind, subject, { total })
}

/** As `putJob`, but a job that is open stays as it is. */
export async function putJobOnce(kind: JobKind, subject: string | number): Promise<void> {
  await insertJob(kind, subject, { isOnce: true })
}

/** As `putJobOnce`, for what nobody waits for: whatever is asked for within a day comes before it. */
export async function putJobLater(kind: JobKind, subject: string | number): Promise<void> {
  await insertJob(kind, subject, { isOnce: true, days: 1 })
}

/** What a job that is asked for again becomes, whatever became of it before; one that waits keeps its turn. */
export const PUT_AGAIN = `status = 'queued', done = 0, total = excluded.total, attempts = 0,
       created_at = case job.status when 'queued' then least(job.created_at, excluded.created_at) else excluded.created_at end,
       deaths = 0, last_end = null, note = null, error = null, retry_at = null, finished_at = null`

/** `days`: how much later it comes than what is asked for now. */
type Asked = { readonly total?: number; readonly isOnce?: boolean; readonly days?: number }

async function insertJob(
  kind: JobKind,
  subject: string | number,
  { total = 0, isOnce = false, days = 0 }: Asked,
): Promise<void> {
  const column = COLUMNS[kind]
  await pool().query(
    `insert into job (id, kind, ${column}, total, created_at)
     values ($1, $2::"JobKind", $3, $4, now() + $5 * interval '1 day')
     on conflict (${column}, kind) do update set ${PUT_AGAIN}
     ${isOnce ? `where job.status not in ('queued', 'running')` : ''}`,
    [randomUUID(), kind, subject, total, days],
  )
}

/** `false` when the job is not open. */
export async function cancelJob(id: string): Promise<boolean> {
  const { count } = await db().job.updateMany({
    where: { id, status: { in: [...OPEN] } },
    data: { status: 'cancelled', note: null, finishedAt: new Date() },
  })
  return count === 1
}

/** Stops whatever works on a dataset that is to be deleted: its rows are locked while an import writes them. */
export async function cancelJobsAbout(datasetId: number): Promise<void> {
  await db().job.updateMany({
    where: { datasetId, status: { in: [...OPEN] } },
    data: { status: 'cancelled', finishedAt: new Date() },
  })
}

/** Lets a failed or cancelled job go on where it ended; `false` when it is neither. */
export async function reopenJob(id: string): Promise<boolean> {
  const { count } = await db().job.updateMany({
    where: { id, status: { in: ['failed', 'cancelled'] } },
    data: {
      status: 'queued',
      error: null,
      note: null,
      attempts: 0,
      deaths: 0,
      lastEnd: null,
      retryAt: null,
      createdAt: new Date(),
      finishedAt: null,
    },
  })
  return count === 1
}
