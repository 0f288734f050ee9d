import { createHash } from 'node:crypto'
import { type FetchFile, type FetchRow, getFetch, setFetchFiles } from '@/lib/db/fetch'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { type AddressReader, openConfiguredReader } from '@/lib/files/fetch/fetch-address'
import type { Known } from '@/lib/files/fetch/fetch-answer'
import { dropPart, fetchFile, partPath, partSize } from '@/lib/files/fetch/fetch-file'
import { PACE, type Pace } from '@/lib/files/fetch/fetch-retry'
import { fileBytes } from '@/lib/files/store/upload-store'
import type { Progress } from '@/lib/work/progress'
import { receiveFile } from './receive-file'

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

type Taking = {
  readonly uploadId: string
  readonly index: number
  readonly first: FetchFile
  /** The host's answer names the file. */
  readonly named: boolean
  readonly reader: AddressReader
  readonly progress: Progress
  readonly pace: Pace
  readonly keep: (file: FetchFile) => Promise<void>
  readonly onProgress: (bytes: number) => void
}

/** Downloads one file and takes it into the upload through the same door as a file that was sent. */
async function takeFile(taking: Taking): Promise<void> {
  const { uploadId, index, first, named, reader, progress, pace, keep, onProgress } = taking
  const part = partPath(uploadId, index)
  let file = first
  const onKnown = async ({ name, bytes, validator }: Known) => {
    file = { ...file, name: (named ? name : null) ?? file.name, bytes, validator }
    await keep(file)
  }
  const { bytes } = await fetchFile(reader, {
    address: first.address,
    part,
    pace,
    onKnown,
    onProgress,
    known: { name: null, bytes: first.bytes, validator: first.validator },
    maxBytes: env().maxUploadBytes,
    stop: progress.stop,
    onNote: (note) => progress.show({ note }),
  })
  try {
    await receiveFile(uploadId, file.name, intact(part, first.sha256, progress.stop), bytes)
  } catch (error) {
    // Bytes that are wrong stay wrong: they are fetched anew when the person tries again.
    if (error instanceof AppError) await dropPart(uploadId, index)
    throw error
  }
  await keep({ ...file, arrived: true })
  await dropPart(uploadId, index)
}

/** A file's bytes; fails at their end when they are not those that the host promised. */
async function* intact(part: string, sha256: string | null, stop: AbortSignal): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  for await (const chunk of fileBytes(part)) {
    stop.throwIfAborted()
    hash.update(chunk)
    yield chunk
  }
  if (sha256 !== null && hash.digest('hex') !== sha256)
    throw new AppError('invalid', 'The file did not arrive as its host describes it. Continue to fetch it anew.')
}
