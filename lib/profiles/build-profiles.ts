import { ESTIMATORS } from '@/lib/words/score'
import { loadDashboard } from './load-dashboard'
import { keepShown } from './shown-mark'

/** Builds what a dataset's dashboard shows, so that whoever opens it or switches the estimator need not wait. */
export async function buildProfiles(datasetId: number): Promise<void> {
  await keepShown(datasetId, async () => {
    for (const estimator of ESTIMATORS) await loadDashboard(datasetId, { estimator })
  })
}
