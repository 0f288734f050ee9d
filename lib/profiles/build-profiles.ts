import { getDataset } from '@/lib/db/dataset'
import { dropSample, findSample } from '@/lib/db/measuring/measured-sample'
import { WHOLE_CHOICE } from '@/lib/profile/profile-choice'
import { ESTIMATORS, type Estimator } from '@/lib/words/score'
import type { Progress } from '@/lib/work/progress'
import { loadDashboard } from './load-dashboard'
import { keepShown } from './shown-mark'

const OTHERS = ESTIMATORS.filter((estimator) => estimator !== WHOLE_CHOICE.estimator)

/**
 * Builds what a dataset's dashboard shows, so that whoever opens it or switches the estimator need not wait; while only a sample
 * of it is measured, of that. The profile that is opened first is shown as soon as it is there, in place of the sample's; `advise`
 * makes what stands below it.
 */
export async function buildProfiles(
  datasetId: number,
  report: Progress['report'],
  build: (estimator: Estimator) => Promise<unknown> = (estimator) => loadDashboard(datasetId, { estimator }),
  advise: () => Promise<unknown> = async () => {},
): Promise<void> {
  const [dataset, sample] = await Promise.all([getDataset(datasetId), findSample(datasetId)])
  const buildFirst = () => build(WHOLE_CHOICE.estimator)
  if (sample && sample.version === dataset?.version) await buildFirst()
  else {
    await keepShown(datasetId, buildFirst)
    if (sample) await dropSample(datasetId)
  }
  await report(1, ESTIMATORS.length)
  await advise()
  for (const [at, estimator] of OTHERS.entries()) {
    await build(estimator)
    await report(at + 2, ESTIMATORS.length)
  }
}
