import { updateDataset } from '@/lib/db/dataset'
import type { Task } from '@/lib/words/task'

export type DatasetEdit = { readonly name: string; readonly description: string; readonly task: Task }

export async function editDataset(id: number, edit: DatasetEdit): Promise<void> {
  await updateDataset(id, edit)
}
