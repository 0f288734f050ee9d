import { getDataset } from '@/lib/db/dataset'
import { isAwaited, putJob } from '@/lib/db/job'
import { listShownFactors } from './list-shown'
import { loadAnalysis } from './load-analysis'
import { fromKept } from './load-cached'
import { listSlices, listSliceValues } from './load-choices'
import { loadDashboard } from './load-dashboard'
import { loadFactor } from './load-factor'

/** Pairs from which on these pages take seconds where nothing is kept. */
const LARGE = 200_000
/** Metadata columns, and values of each, whose dashboards are built: the first that are offered. */
const MOST_COLUMNS = 4
const MOST_VALUES = 8
/** Columns that are read ahead, so that only a profile is left to build. */
const MOST_READ = 16

/**
 * Builds what the analysis, the page of every factor and the dashboard of a slice show of a large dataset, so that whoever opens
 * one first need not wait. Nothing while only a sample of it is measured, and no more once another dataset waits for its profile.
 * `tidy` is called before the first and after each.
 */
export async function keepPages(datasetId: number, least = LARGE, tidy = () => {}): Promise<void> {
  const dataset = await getDataset(datasetId)
  if (!dataset || dataset.pairs < least) return
  tidy()
  if ((await loadAnalysis(datasetId)) === null) return
  tidy()
  for (const { key } of await listShownFactors(datasetId)) {
    if (await isAwaited('profile', datasetId)) return
    await loadFactor(datasetId, key, null)
    tidy()
  }
  const slices = await listSlices(dataset)
  for (const slice of slices.slice(0, MOST_COLUMNS))
    for (const { value } of (await listSliceValues(dataset, slice)).slice(0, MOST_VALUES)) {
      if (await isAwaited('profile', datasetId)) return
      await loadDashboard(datasetId, { slice, value })
      tidy()
    }
  for (const slice of slices.slice(MOST_COLUMNS, MOST_READ)) {
    if (await isAwaited('profile', datasetId)) return
    await listSliceValues(dataset, slice)
  }
}

/** Leaves these pages to whoever works on jobs, where a process that somebody waits for has built the profiles alone. */
export async function requestPages(datasetId: number, least = LARGE): Promise<void> {
  const dataset = await getDataset(datasetId)
  if (!dataset || dataset.pairs < least || (await fromKept(() => loadAnalysis(datasetId)))) return
  await putJob('profile', datasetId)
}
