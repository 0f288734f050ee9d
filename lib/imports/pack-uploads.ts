import { listImports } from '@/lib/db/dataset-import'
import { listUploadFiles } from '@/lib/db/upload'
import { packStored } from '@/lib/files/readers/pack-stored'
import { incomingName, uploadPath } from '@/lib/files/store/upload-store'

/** Packs the files of a dataset's imports that are through: they are read again when files are added or checked. */
export async function packUploads(datasetId: number, stop: AbortSignal): Promise<void> {
  for (const { uploadId, status } of await listImports(datasetId)) {
    if (status !== 'ready' || uploadId === null) continue
    for (const { position } of await listUploadFiles(uploadId)) {
      stop.throwIfAborted()
      await packStored(uploadPath(uploadId, position), incomingName(), stop)
    }
  }
}
