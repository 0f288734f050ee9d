import { getUploadOptions, listUploadFiles } from '@/lib/db/upload'
import { AppError } from '@/lib/errors'
import { DEFAULT_LIMITS } from '@/lib/files/readers/read-bytes'
import { type OpenedUpload, openUpload, type Upload } from '@/lib/files/readers/read-upload'
import { uploadPath } from '@/lib/files/store/upload-store'
import { type ImportOptions, NO_OPTIONS, optionsSchema } from '@/lib/ingest/assembly/import-options'
import { describeProblem } from './describe-problem'

export type StoredUpload = { readonly opened: OpenedUpload; readonly options: ImportOptions }

/** The stored files of an upload as one stream of rows; what is wrong with them is one message. */
export async function openStoredUpload(
  uploadId: string | null,
  hasTexts: boolean,
): Promise<{ readonly upload: Upload; readonly options: ImportOptions }> {
  const stored = uploadId === null ? null : await readStoredUpload(uploadId, hasTexts)
  if (!stored) throw new AppError('not-found', 'The uploaded files are gone. Send them again.')
  const { opened, options } = stored
  if (!opened.ok) throw new AppError('invalid', opened.problems.map(describeProblem).join('\n'))
  return { upload: opened.upload, options }
}

/** `null` for an upload without files. `hasTexts`: they are added to a dataset, whose texts verdicts may be about. */
export async function readStoredUpload(uploadId: string, hasTexts: boolean): Promise<StoredUpload | null> {
  const files = await listUploadFiles(uploadId)
  if (files.length === 0) return null
  const options = optionsSchema.catch(NO_OPTIONS).parse(await getUploadOptions(uploadId))
  const opened = await openUpload(
    files.map(({ position, name, bytes }) => ({ path: uploadPath(uploadId, position), name, bytes })),
    DEFAULT_LIMITS,
    { ...options, hasTexts },
  )
  return { opened, options }
}
