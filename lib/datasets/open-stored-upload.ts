import { listUploadFiles } from '@/lib/db/upload'
import { AppError } from '@/lib/errors'
import { openUpload, type Upload } from '@/lib/files/read-upload'
import { uploadPath } from '@/lib/files/upload-store'
import { describeProblem } from './describe-problem'

/** The stored files of an upload as one stream of rows; what is wrong with them is one message. */
export async function openStoredUpload(uploadId: string | null): Promise<Upload> {
  const opened = uploadId === null ? null : await readStoredUpload(uploadId)
  if (!opened) throw new AppError('not-found', 'The uploaded files are gone. Send them again.')
  if (!opened.ok) throw new AppError('invalid', opened.problems.map(describeProblem).join('\n'))
  return opened.upload
}

/** `null` for an upload without files. */
export async function readStoredUpload(uploadId: string): Promise<Awaited<ReturnType<typeof openUpload>> | null> {
  const files = await listUploadFiles(uploadId)
  if (files.length === 0) return null
  return openUpload(files.map(({ position, name, bytes }) => ({ path: uploadPath(uploadId, position), name, bytes })))
}
