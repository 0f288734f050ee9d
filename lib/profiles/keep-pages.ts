import { getDataset } from '@/lib/db/dataset'
import { listShownFactors } from './list-shown'
import { loadAnalysis } from './load-analysis'
import { loadFactor } from './load-factor'

/** Pairs from which on these pages take seconds where nothing is kept. */
const LARGE = 200_000

/** Builds what the analysis and the page of every factor show of a large dataset, so that whoever opens one first need not wait. */
export async function keepPages(datasetId: number, least = LARGE): Promise<void> {
  const dataset = await getDataset(datasetId)
  if (!dataset || dataset.pairs < least) return
  for (const { key } of await listShownFactors(datasetId)) await loadFactor(datasetId, key, null)
  await loadAnalysis(datasetId)
}
