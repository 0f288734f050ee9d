import { deleteDataset as deleteRows, getDataset, updateDataset } from '@/lib/db/dataset'
import { listImports } from '@/lib/db/dataset-import'
import { cancelJobsAbout } from '@/lib/db/job'
import { deleteUpload } from '@/lib/db/upload'
import { dropUpload } from '@/lib/files/store/upload-store'
import type { Task } from '@/lib/words/task'

export type DatasetEdit = { readonly name: string; readonly description: string; readonly task: Task }

export async function editDataset(id: number, edit: DatasetEdit): Promise<void> {
  await updateDataset(id, edit)
}

/** Removes a dataset with everything derived from it; its published reports stay. */
export async function deleteDataset(datasetId: number): Promise<void> {
  const dataset = await getDataset(datasetId)
  if (!dataset) return
  await cancelJobsAbout(datasetId)
  const imports = await listImports(datasetId)
  await deleteRows(datasetId)
  for (const { uploadId } of imports) {
    if (!uploadId) continue
    await deleteUpload(uploadId)
    await dropUpload(uploadId)
  }
}
