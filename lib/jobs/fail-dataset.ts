import { getDataset, setDatasetStatus } from '@/lib/db/dataset'

/** A dataset whose import failed for good holds no rows and says so; one that is imported stays usable. */
export async function failDataset(datasetId: number): Promise<void> {
  const dataset = await getDataset(datasetId)
  if (dataset?.status === 'importing') await setDatasetStatus(datasetId, 'failed')
}
