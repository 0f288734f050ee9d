import { getDataset } from '@/lib/db/dataset'
import { dropSample, findSample } from '@/lib/db/measuring/measured-sample'
import { ESTIMATORS } from '@/lib/words/score'
import { loadDashboard } from './load-dashboard'
import { DEFAULT_SETTINGS, loadProfile } from './load-profile'
import { keepShown } from './shown-mark'

/**
 * Builds what a dataset's dashboard shows, so that whoever opens it or switches the estimator need not wait; while only a sample
 * of it is measured, of that.
 */
export async function buildProfiles(datasetId: number): Promise<void> {
  const [dataset, sample] = await Promise.all([getDataset(datasetId), findSample(datasetId)])
  if (sample && sample.version === dataset?.version) {
    for (const estimator of ESTIMATORS) await loadProfile(datasetId, { ...DEFAULT_SETTINGS, estimator })
    return
  }
  await keepShown(datasetId, async () => {
    for (const estimator of ESTIMATORS) await loadDashboard(datasetId, { estimator })
  })
  if (sample) await dropSample(datasetId)
}
