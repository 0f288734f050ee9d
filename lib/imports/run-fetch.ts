import { type FetchFile, type FetchRow, finishFetch, getFetch, setFetchFiles, startFetchRow } from '@/lib/db/fetch'
import { withLock } from '@/lib/db/lock'
import { AppError } from '@/lib/errors'
import { type AddressReader, openConfiguredReader } from '@/lib/files/fetch/fetch-address'
import { partSize } from '@/lib/files/fetch/fetch-file'
import { PACE, type Pace } from '@/lib/files/fetch/fetch-retry'
import { Cancelled } from '@/lib/work/progress'
import { takeFile } from './run-fetch-file'
import { type FetchWatch, watchFetch } from './run-fetch-watch'

const MAX_ATTEMPTS = 5
const sizesOf = (files: readonly FetchFile[]): number => files.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0)

/** Fetches an upload's files to the end, unless another process is at it or it has ended; can be run again anytime. */
export async function runFetch(uploadId: string, pace: Pace = PACE): Promise<void> {
  await withLock(`fetch ${uploadId}`, async (lost) => {
    const fetch = await getFetch(uploadId)
    if (!fetch || (fetch.status !== 'queued' && fetch.status !== 'running')) return
    const done = await bytesAtHand(fetch)
    await startFetchRow(uploadId, done)
    const watch = watchFetch(uploadId, lost, { done, total: sizesOf(fetch.files), note: null })
    const reader = openConfiguredReader()
    let failure: unknown = null
    try {
      await takeAll(fetch, reader, watch, pace)
    } catch (error) {
      failure = error
    } finally {
      await reader.close()
      await watch.end()
    }
    if (failure === null) await finishFetch(uploadId, 'done', null)
    else if (!(failure instanceof Cancelled)) await settle(uploadId, fetch.attempts + 1, failure)
  })
}

async function bytesAtHand({ uploadId, files }: FetchRow): Promise<number> {
  let sum = 0
  for (const [index, file] of files.entries()) sum += file.arrived ? (file.bytes ?? 0) : await partSize(uploadId, index)
  return sum
}

async function takeAll(fetch: FetchRow, reader: AddressReader, watch: FetchWatch, pace: Pace): Promise<void> {
  const { uploadId } = fetch
  const files = [...fetch.files]
  for (const [index, first] of fetch.files.entries()) {
    if (first.arrived) continue
    const before = files.filter((file, at) => at < index && file.arrived)
    const keep = async (file: FetchFile) => {
      files[index] = file
      watch.show({ total: sizesOf(files) })
      await setFetchFiles(uploadId, files)
    }
    const onProgress = (bytes: number) => watch.show({ done: sizesOf(before) + bytes })
    const named = fetch.revision === null
    await takeFile({ uploadId, index, first, named, reader, watch, pace, keep, onProgress })
  }
}

/** What was refused will be refused again; anything else (a lost connection to the database …) is tried again. */
async function settle(uploadId: string, attempts: number, error: unknown): Promise<void> {
  const final = error instanceof AppError || attempts >= MAX_ATTEMPTS
  const message = error instanceof AppError ? error.message : 'The work stopped unexpectedly; the server log says why.'
  if (!(error instanceof AppError)) console.error(`fetch ${uploadId}, attempt ${attempts}:`, error)
  await finishFetch(uploadId, final ? 'failed' : 'queued', final ? message : null)
  if (!final) throw error
}
