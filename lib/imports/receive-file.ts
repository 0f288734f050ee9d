import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import {
  deleteUpload,
  hasUpload,
  insertUpload,
  listAbandonedUploads,
  putUploadFile,
  type UploadedFile,
} from '@/lib/db/upload'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { FileError } from '@/lib/files/file-error'
import { expandZip, isWorkbook, isZip, type ZipEntry } from '@/lib/files/store/expand-zip'
import { dropUpload, keepFile, type StoredFile, storeBody, sweepIncoming } from '@/lib/files/store/upload-store'

const MAX_NAME = 1024

/** Opens an upload: files are sent to it one by one, and become one dataset together. */
export async function createUpload(): Promise<string> {
  const id = randomUUID()
  await insertUpload(id)
  return id
}

/**
 * Streams one file of an upload to disk; a file of the same name takes the earlier one's place. A zip archive that is no
 * workbook becomes the files in it, all of them or none. Gives the first of them.
 */
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
    const isArchive = (await isZip(stored.temporary)) && !(await isWorkbook(stored.temporary))
    if (!isArchive) return await keep(uploadId, name, stored)
    return await expandZip(stored.temporary, name, env().maxUploadBytes, (entries) => keepAll(uploadId, entries))
  } catch (error) {
    throw error instanceof FileError ? new AppError('invalid', error.message) : error
  } finally {
    await rm(stored.temporary, { force: true })
  }
}

async function keep(uploadId: string, name: string, stored: StoredFile): Promise<UploadedFile> {
  const file = await putUploadFile(uploadId, { name, bytes: stored.bytes, sha256: stored.sha256 })
  await keepFile(uploadId, file.position, stored.temporary)
  return file
}

/** Unpacks every file before the first is taken in: of an archive that fails, nothing stays. */
async function keepAll(uploadId: string, entries: readonly ZipEntry[]): Promise<UploadedFile> {
  const unpacked: { readonly name: string; readonly stored: StoredFile }[] = []
  try {
    for (const { name, bytes, open } of entries)
      unpacked.push({ name, stored: await storeBody(uploadId, open(), bytes, bytes) })
    const files: UploadedFile[] = []
    for (const { name, stored } of unpacked) files.push(await keep(uploadId, name, stored))
    const [first] = files
    if (!first) throw new AppError('invalid', 'The archive holds no files.')
    return first
  } finally {
    for (const { stored } of unpacked) await rm(stored.temporary, { force: true })
  }
}

const KEPT_MS = 24 * 3600 * 1000

/** Removes what of a file had arrived when the process that received it ended. */
export const sweepHalfFiles = (): Promise<void> => sweepIncoming()

/** Removes files that were sent more than a day ago and never imported. */
export async function sweepUploads(): Promise<void> {
  await sweepIncoming()
  for (const id of await listAbandonedUploads(new Date(Date.now() - KEPT_MS))) {
    await deleteUpload(id)
    await dropUpload(id)
  }
}
