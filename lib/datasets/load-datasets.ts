import { listDatasets } from '@/lib/db/dataset'
import { type DatasetCard, toDatasetCard } from './dataset-view'

export async function loadDatasets(): Promise<readonly DatasetCard[]> {
  const now = new Date()
  return (await listDatasets(null)).map((row) => toDatasetCard(row, now))
}
