import { setFetchProgress } from '@/lib/db/fetch'
import { Cancelled } from '@/lib/work/progress'

const INTERVAL_MS = 500

export type FetchProgress = { readonly done: number; readonly total: number; readonly note: string | null }

/** Writes progress twice a second, and stops the work when the fetch was stopped or its lock lost. */
export function watchFetch(uploadId: string, lost: AbortSignal, first: FetchProgress) {
  const unwanted = new AbortController()
  let shown = first
  let writing: Promise<void> | null = null
  async function write(): Promise<void> {
    const wanted = await setFetchProgress(uploadId, shown).catch(() => true)
    if (!wanted) unwanted.abort(new Cancelled())
  }
  const timer = setInterval(() => {
    writing ??= write().finally(() => {
      writing = null
    })
  }, INTERVAL_MS)
  return {
    stop: AbortSignal.any([lost, unwanted.signal]),
    show: (change: Partial<FetchProgress>) => {
      shown = { ...shown, ...change }
    },
    end: async () => {
      clearInterval(timer)
      await writing
      await write()
    },
  }
}
export type FetchWatch = ReturnType<typeof watchFetch>
