import { listDatasetNames } from '@/lib/db/dataset'
import { loadFactorMetas } from '@/lib/profiles/factor-meta'

export type CommandPlaces = {
  /** The newest first. */
  readonly datasets: readonly { readonly id: number; readonly name: string }[]
  /** Of the dataset that is open. */
  readonly factors: readonly { readonly id: string; readonly label: string }[]
}

const MOST = 500

/** Where the command menu can lead to; `datasetId` is the dataset that is open, if any. */
export async function loadCommands(datasetId: number | null): Promise<CommandPlaces> {
  const datasets = await listDatasetNames(MOST)
  const factors = datasetId === null ? [] : await loadFactorMetas(datasetId)
  return { datasets, factors: factors.map(({ id, label }) => ({ id, label })) }
}
