import { deleteUpload, listAbandonedUploads } from '@/lib/db/upload'
import { dropUpload } from '@/lib/files/store/upload-store'

const KEPT_MS = 24 * 3600 * 1000

/** Removes files that were sent more than a day ago and never imported. */
export async function sweepUploads(): Promise<void> {
  for (const id of await listAbandonedUploads(new Date(Date.now() - KEPT_MS))) {
    await deleteUpload(id)
    await dropUpload(id)
  }
}
