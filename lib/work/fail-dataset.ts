import { failImport } from '@/lib/db/dataset-import'

/** A dataset whose first import failed for good holds no rows and says so; a later one leaves it as it was. */
export async function failDataset(datasetId: number): Promise<void> {
  await failImport(datasetId)
}
