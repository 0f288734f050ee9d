import { deleteFailedImport } from '@/lib/db/dataset-import'
import { deleteUpload } from '@/lib/db/upload'
import { dropUpload } from '@/lib/files/store/upload-store'

/** Forgets an import that failed, with its files; what a dataset holds is never taken apart. */
export async function removeVersion({
  datasetId,
  number,
}: {
  readonly datasetId: number
  readonly number: number
}): Promise<void> {
  const uploadId = await deleteFailedImport(datasetId, number)
  if (uploadId === null) return
  await deleteUpload(uploadId)
  await dropUpload(uploadId)
}
