import { insertFetch } from '@/lib/db/fetch'
import { cancelJob, getFetchJob, putJob, reopenJob } from '@/lib/db/job'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { formatBytes } from '@/lib/words/format'
import { listAddress } from './list-address'
import { createUpload } from './receive-file'

// Each step of each file is written down with all of them.
const MAX_FILES = 1000

export type FetchRequest = {
  readonly address: string
  /** The commit whose files were shown. */
  readonly revision?: string | null
  /** Which of them; left out: those that were chosen to begin with. */
  readonly paths?: readonly string[]
}

/** Opens an upload whose files the server fetches itself, in the background; gives the upload's id. */
export async function startFetch({ address, revision = null, paths }: FetchRequest): Promise<string> {
  const listing = await listAddress(address, revision)
  const wanted = new Set(paths ?? listing.chosen)
  const files = listing.files.filter(({ path }) => wanted.has(path))
  if (files.length === 0 || files.length < wanted.size)
    throw new AppError('conflict', 'The files at this address are not those that were shown. Look at it again.')
  if (files.length > MAX_FILES)
    throw new AppError('invalid', `At most ${MAX_FILES} files are fetched together. Choose fewer.`)
  const { maxUploadBytes } = env()
  const large = files.find(({ bytes }) => bytes !== null && bytes > maxUploadBytes)
  if (large)
    throw new AppError('too-large', `${large.path} is larger than ${formatBytes(maxUploadBytes)}; set MAX_UPLOAD_MB.`)
  const uploadId = await createUpload()
  await insertFetch({
    uploadId,
    address: address.trim(),
    revision: listing.revision,
    files: files.map(({ path, bytes, address: from, sha256 }) => ({
      address: from,
      name: path,
      bytes,
      sha256,
      validator: null,
      arrived: false,
    })),
  })
  const total = files.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0)
  await putJob('fetch', uploadId, total)
  return uploadId
}

/** Stops a fetch; what has arrived stays, and can be continued. */
export async function stopFetch(uploadId: string): Promise<void> {
  const job = await getFetchJob(uploadId)
  if (job) await cancelJob(job.id)
}

/** Takes a stopped or failed fetch up again where it ended. */
export async function continueFetch(uploadId: string): Promise<void> {
  const job = await getFetchJob(uploadId)
  if (job) await reopenJob(job.id)
}
