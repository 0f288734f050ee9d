import { ESTIMATORS } from '@/lib/words/estimator'
import type { JobHandlers } from '@/lib/work/run-job'
import { loadDashboard } from './load-dashboard'

/** The job that builds what a dataset's dashboard shows, so that whoever opens it or switches the estimator need not wait. */
export const PROFILE_JOBS = {
  profile: { run: (datasetId) => buildProfiles(Number(datasetId)) },
} as const satisfies JobHandlers

async function buildProfiles(datasetId: number): Promise<void> {
  for (const estimator of ESTIMATORS) await loadDashboard(datasetId, { estimator })
}
