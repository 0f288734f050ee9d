import { getFetch } from '@/lib/db/fetch'
import { getFetchJob } from '@/lib/db/job'
import { rateOf } from '@/lib/work/load-jobs'

/** A fetch as its page shows it; `done` and `total` count bytes. */
export type FetchView = {
  readonly uploadId: string
  readonly address: string
  readonly revision: string | null
  readonly status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
  readonly files: readonly { readonly name: string; readonly bytes: number | null; readonly arrived: boolean }[]
  readonly done: number
  /** `null` while the host has not said. */
  readonly total: number | null
  /** Bytes per second since the fetch was last taken up; `null` while that says nothing. */
  readonly rate: number | null
  readonly remainingSeconds: number | null
  readonly note: string | null
  readonly error: string | null
}

/** How far the fetch of an upload is; `null` for an upload whose files were sent. */
export async function loadFetch(uploadId: string): Promise<FetchView | null> {
  const [fetch, job] = await Promise.all([getFetch(uploadId), getFetchJob(uploadId)])
  if (!fetch || !job) return null
  const { address, revision, files } = fetch
  const { status, note, error } = job
  const done = Number(job.done)
  const total = files.every(({ bytes }) => bytes !== null) && job.total > 0 ? Number(job.total) : null
  const rate = status === 'running' ? rateOf(job, new Date()) : null
  return {
    uploadId,
    address,
    revision,
    status,
    files: files.map(({ name, bytes, arrived }) => ({ name, bytes, arrived })),
    done,
    total,
    rate,
    remainingSeconds: rate !== null && total !== null ? Math.max(0, total - done) / rate : null,
    note,
    error,
  }
}
