import { type FetchFile, type FetchRow, getFetch, setFetchFiles } from '@/lib/db/fetch'
import { type AddressReader, openConfiguredReader } from '@/lib/files/fetch/fetch-address'
import { partSize } from '@/lib/files/fetch/fetch-file'
import { PACE, type Pace } from '@/lib/files/fetch/fetch-retry'
import type { Progress } from '@/lib/work/progress'
import { takeFile } from './run-fetch-file'

const sizesOf = (files: readonly FetchFile[]): number => files.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0)

/** Fetches an upload's files to the end; can be run again anytime, and goes on from what is there. */
export async function runFetch(uploadId: string, progress: Progress, pace: Pace = PACE): Promise<void> {
  const fetch = await getFetch(uploadId)
  if (!fetch) return
  progress.show({ done: await bytesAtHand(fetch), total: sizesOf(fetch.files) })
  const reader = openConfiguredReader()
  try {
    await takeAll(fetch, reader, progress, pace)
  } finally {
    await reader.close()
  }
}

async function bytesAtHand({ uploadId, files }: FetchRow): Promise<number> {
  let sum = 0
  for (const [index, file] of files.entries()) sum += file.arrived ? (file.bytes ?? 0) : await partSize(uploadId, index)
  return sum
}

async function takeAll(fetch: FetchRow, reader: AddressReader, progress: Progress, pace: Pace): Promise<void> {
  const { uploadId } = fetch
  const files = [...fetch.files]
  for (const [index, first] of fetch.files.entries()) {
    if (first.arrived) continue
    const before = files.filter((file, at) => at < index && file.arrived)
    const keep = async (file: FetchFile) => {
      files[index] = file
      progress.show({ total: sizesOf(files) })
      await setFetchFiles(uploadId, files)
    }
    const onProgress = (bytes: number) => progress.show({ done: sizesOf(before) + bytes })
    const named = fetch.revision === null
    await takeFile({ uploadId, index, first, named, reader, progress, pace, keep, onProgress })
  }
}
