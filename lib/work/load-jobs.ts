import { FOR_MEMORY, type JobRow, listJobs, SHOWN_KINDS } from '@/lib/db/job'

type ShownKind = (typeof SHOWN_KINDS)[number]

/** A job as pages show it; `done` and `total` count bytes for an import, responses for a measurement, profiles for a profile. */
export type JobView = {
  readonly id: string
  readonly kind: ShownKind
  readonly status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
  /** Whether it begins once other large work has ended, as their memory would not be enough for all at once. */
  readonly waitsForMemory: boolean
  readonly done: number
  readonly total: number
  /** Units per second since the job was last started; `null` while that says nothing. */
  readonly rate: number | null
  readonly remainingSeconds: number | null
  readonly error: string | null
  readonly startedAt: string | null
  readonly finishedAt: string | null
}

/** How fast a job goes, in units a second; `null` while that says nothing. */
export function rateOf(
  { done, startedDone, startedAt, finishedAt }: Omit<JobRow, 'subject'>,
  now: Date,
): number | null {
  const seconds = startedAt ? ((finishedAt ?? now).getTime() - startedAt.getTime()) / 1000 : 0
  return seconds > 0 && done > startedDone ? Number(done - startedDone) / seconds : null
}

export function toJobViews(jobs: readonly Omit<JobRow, 'subject'>[], now: Date): readonly JobView[] {
  return jobs.flatMap((job) => {
    const kind = SHOWN_KINDS.find((shown) => shown === job.kind)
    const rate = rateOf(job, now)
    const { id, error } = job
    const waitsForMemory = isOpen(job) && job.note === FOR_MEMORY
    // It may still say that it runs, where its process was killed.
    const status = waitsForMemory ? 'queued' : job.status
    const [done, total] = [Number(job.done), Number(job.total)]
    const view = {
      id,
      status,
      waitsForMemory,
      done,
      total,
      rate,
      remainingSeconds: rate && status === 'running' ? (total - done) / rate : null,
      error,
      startedAt: job.startedAt?.toISOString() ?? null,
      finishedAt: job.finishedAt?.toISOString() ?? null,
    }
    return kind ? [{ kind, ...view }] : []
  })
}

/** All work on a dataset in its order; what will follow the work that is open waits, though it was done once before. */
export async function loadJobs(datasetId: number): Promise<readonly JobView[]> {
  return withStages(toJobViews(await listJobs(datasetId), new Date()))
}

/** Whether it waits or is worked on. */
export const isOpen = ({ status }: Pick<JobView, 'status'>): boolean => status === 'queued' || status === 'running'

export function withStages(jobs: readonly JobView[]): readonly JobView[] {
  const jobOf = (kind: ShownKind) => jobs.find((job) => job.kind === kind)
  const open = SHOWN_KINDS.findIndex((kind) => jobs.some((job) => job.kind === kind && isOpen(job)))
  if (open < 0) return jobs
  return SHOWN_KINDS.flatMap((kind, at) => {
    const job = jobOf(kind)
    if (job && (at <= open || isOpen(job))) return [job]
    return at < open ? [] : [{ ...TO_COME, id: job?.id ?? kind, kind }]
  })
}

const TO_COME: Omit<JobView, 'id' | 'kind'> = {
  status: 'queued',
  waitsForMemory: false,
  ...{ done: 0, total: 0, rate: null, remainingSeconds: null, error: null, startedAt: null, finishedAt: null },
}
