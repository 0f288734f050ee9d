import { listDatasets } from '@/lib/db/dataset'
import { countRejectedRows } from '@/lib/db/rejected-row'
import type { Ledger } from '@/lib/ingest/ledger'
import { type DatasetCard, toDatasetCard } from './dataset-view'

export type DatasetView = DatasetCard & {
  readonly format: string
  readonly ledger: Ledger
  /** Rows and cells the import left out, all downloadable. */
  readonly rejected: number
}

const NO_LEDGER: Ledger = { files: [], raters: [] }

export async function loadDataset(id: number): Promise<DatasetView | null> {
  const [row] = await listDatasets(id)
  if (!row) return null
  const rejected = await countRejectedRows(id)
  return {
    ...toDatasetCard(row, new Date()),
    format: row.format,
    ledger: { ...NO_LEDGER, ...(row.ledger as Partial<Ledger>) },
    rejected,
  }
}
