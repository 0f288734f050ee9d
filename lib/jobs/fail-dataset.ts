import { moveDatasetStatus } from '@/lib/db/dataset'

/** A dataset whose import failed for good holds no rows and says so; one that is imported stays usable. */
export async function failDataset(datasetId: number): Promise<void> {
  await moveDatasetStatus(datasetId, 'importing', 'failed')
}
