import { createHash } from 'node:crypto'
import { listUploadFiles } from '@/lib/db/upload'
import { AppError } from '@/lib/errors'

/** SHA-256 over the bytes of an upload's files, whatever their order. */
export async function hashFiles(uploadId: string): Promise<string> {
  const files = await listUploadFiles(uploadId)
  if (files.length === 0) throw new AppError('not-found', 'The uploaded files are gone. Send them again.')
  const hash = createHash('sha256')
  for (const digest of files.map(({ sha256 }) => sha256).sort()) hash.update(digest)
  return hash.digest('hex')
}
