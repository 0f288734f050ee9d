import { type DatasetQuery, listDatasets } from '@/lib/db/dataset'
import { loadHeadlines } from '@/lib/profiles/load-headlines'
import { type DatasetCard, toDatasetCard } from './dataset-view'

export type DatasetPage = {
  readonly datasets: readonly DatasetCard[]
  /** How many fit the query. */
  readonly total: number
  readonly pages: number
}

const PAGE = 48

export type DatasetFilter = Pick<DatasetQuery, 'text' | 'task' | 'sort'>

/** A page of datasets, counted from 1. */
export async function loadDatasets({ text, task, sort }: DatasetFilter, page: number): Promise<DatasetPage> {
  const now = new Date()
  const { rows, total } = await listDatasets({ text, task, sort, skip: (page - 1) * PAGE, take: PAGE })
  const headlines = await loadHeadlines(rows)
  const datasets = rows.map((row) => toDatasetCard(row, now, headlines.get(row.id) ?? null))
  return { datasets, total, pages: Math.max(Math.ceil(total / PAGE), 1) }
}
