import { db } from './client'
import type { JobKind, JobStatus } from './generated/enums'

export type JobRow = {
  readonly id: string
  readonly datasetId: number
  readonly kind: JobKind
  readonly status: JobStatus
  readonly done: bigint
  readonly total: bigint
  readonly attempts: number
  readonly error: string | null
  readonly createdAt: Date
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
}

export async function getJob(id: string): Promise<JobRow | null> {
  return db().job.findUnique({ where: { id } })
}

export async function listJobs(datasetId: number): Promise<readonly JobRow[]> {
  return db().job.findMany({ where: { datasetId }, orderBy: { createdAt: 'asc' } })
}

/** Jobs that somebody should be working on. */
export async function listOpenJobs(): Promise<readonly JobRow[]> {
  return db().job.findMany({ where: { status: { in: ['queued', 'running'] } }, orderBy: { createdAt: 'asc' } })
}

/** One job of a kind per dataset: asking again puts a finished one back in the queue. */
export async function putJob(id: string, datasetId: number, kind: JobKind): Promise<JobRow> {
  return db().job.upsert({
    where: { datasetId_kind: { datasetId, kind } },
    create: { id, datasetId, kind },
    update: { status: 'queued', error: null, done: 0, attempts: 0, finishedAt: null },
  })
}

export async function startJob(id: string): Promise<void> {
  await db().job.updateMany({
    where: { id },
    data: { status: 'running', attempts: { increment: 1 }, startedAt: new Date(), error: null },
  })
}

export async function setJobProgress(id: string, done: number, total: number): Promise<void> {
  await db().job.updateMany({ where: { id }, data: { done: BigInt(done), total: BigInt(total) } })
}

/** A job cancelled meanwhile stays cancelled. */
export async function finishJob(id: string, status: JobStatus, error: string | null): Promise<void> {
  await db().job.updateMany({
    where: { id, status: { not: 'cancelled' } },
    data: { status, error, finishedAt: status === 'queued' ? null : new Date() },
  })
}

export async function cancelJob(id: string): Promise<boolean> {
  const { count } = await db().job.updateMany({
    where: { id, status: { in: ['queued', 'running'] } },
    data: { status: 'cancelled', finishedAt: new Date() },
  })
  return count === 1
}

export async function isJobCancelled(id: string): Promise<boolean> {
  return (await db().job.count({ where: { id, status: { not: 'cancelled' } } })) === 0
}
