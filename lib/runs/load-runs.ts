import { getDataset } from '@/lib/db/dataset'
import { listRuns } from '@/lib/db/run'
import { listEndpoints } from '@/lib/judge/endpoint'
import type { RunView } from '@/lib/protocol/run-view'
import { viewOf } from './view-run'

export type RunsPage = {
  readonly dataset: { readonly id: number; readonly name: string }
  readonly runs: readonly RunView[]
  /** Whether the operator set up any endpoint. */
  readonly hasEndpoint: boolean
}

export async function loadRuns(datasetId: number): Promise<RunsPage | null> {
  const dataset = await getDataset(datasetId)
  if (!dataset) return null
  const now = Date.now()
  const runs = (await listRuns(datasetId)).map((run) => viewOf(run, run.groupCount, now))
  return { dataset: { id: dataset.id, name: dataset.name }, runs, hasEndpoint: listEndpoints().length > 0 }
}
