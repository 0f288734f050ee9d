import { rm } from 'node:fs/promises'
import { hasUpload, putUploadFile, type UploadedFile } from '@/lib/db/upload'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { keepFile, storeBody } from '@/lib/files/upload-store'

const MAX_NAME = 1024

/** Streams one file of an upload to disk; a file of the same name takes the earlier one's place. */
export async function receiveFile(
  uploadId: string,
  name: string,
  body: AsyncIterable<Uint8Array>,
  expected: number | null,
): Promise<UploadedFile> {
  if (name.length === 0 || name.length > MAX_NAME) throw new AppError('invalid', 'The file has no usable name.')
  if (!(await hasUpload(uploadId))) throw new AppError('not-found', 'This upload does not exist any more. Start again.')
  const stored = await storeBody(uploadId, body, expected, env().maxUploadBytes)
  try {
    const file = await putUploadFile(uploadId, { name, bytes: stored.bytes, sha256: stored.sha256 })
    await keepFile(uploadId, file.position, stored.temporary)
    return file
  } catch (error) {
    await rm(stored.temporary, { force: true })
    throw error
  }
}
