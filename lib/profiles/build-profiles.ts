import { ESTIMATORS } from '@/lib/words/score'
import { loadDashboard } from './load-dashboard'

/** Builds what a dataset's dashboard shows, so that whoever opens it or switches the estimator need not wait. */
export async function buildProfiles(datasetId: number): Promise<void> {
  for (const estimator of ESTIMATORS) await loadDashboard(datasetId, { estimator })
}
