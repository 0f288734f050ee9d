import { getFetch } from '@/lib/db/fetch'

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
  const fetch = await getFetch(uploadId)
  if (!fetch) return null
  const { address, revision, status, done, note, error } = fetch
  const total = fetch.files.every(({ bytes }) => bytes !== null) && fetch.total > 0 ? fetch.total : null
  const seconds = status === 'running' && fetch.startedAt ? (Date.now() - fetch.startedAt.getTime()) / 1000 : 0
  const rate = seconds > 0 && done > fetch.startedDone ? (done - fetch.startedDone) / seconds : null
  return {
    ...{ uploadId, address, revision, status, done, total, rate, note, error },
    files: fetch.files.map(({ name, bytes, arrived }) => ({ name, bytes, arrived })),
    remainingSeconds: rate !== null && total !== null ? Math.max(0, total - done) / rate : null,
  }
}
