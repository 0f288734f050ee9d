import type { JobRow } from '@/lib/db/job'

/** A job as pages show it; `done` and `total` count bytes for an import, responses for a measurement. */
export type JobView = {
  readonly id: string
  readonly kind: 'import' | 'measure'
  readonly status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
  readonly done: number
  readonly total: number
  /** Units per second since the job was last started; `null` while that says nothing. */
  readonly rate: number | null
  readonly remainingSeconds: number | null
  readonly error: string | null
  readonly startedAt: string | null
  readonly finishedAt: string | null
}

export function toJobView(job: JobRow, now: Date): JobView {
  const done = Number(job.done)
  const total = Number(job.total)
  const seconds = job.startedAt ? ((job.finishedAt ?? now).getTime() - job.startedAt.getTime()) / 1000 : 0
  const rate = seconds > 0 && done > 0 ? done / seconds : null
  return {
    id: job.id,
    kind: job.kind,
    status: job.status,
    done,
    total,
    rate,
    remainingSeconds: rate && job.status === 'running' ? (total - done) / rate : null,
    error: job.error,
    startedAt: job.startedAt?.toISOString() ?? null,
    finishedAt: job.finishedAt?.toISOString() ?? null,
  }
}
