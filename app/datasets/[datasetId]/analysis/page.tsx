import type { Metadata } from 'next'
import { createLoader } from 'nuqs/server'
import { cancelJobsAction, retryJobsAction } from '@/app/datasets/actions'
import { datasetIn, mustWait } from '@/app/datasets/dataset-id'
import { analysisParsers } from '@/components/analysis/analysis-props'
import { AnalysisView } from '@/components/analysis/analysis-view'
import { JobPanel } from '@/components/job/job-panel'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'
import { loadJobs } from '@/lib/work/load-jobs'

export const metadata: Metadata = { title: 'Analysis' }

const loadQuery = createLoader(analysisParsers)

export default async function AnalysisPage({ params, searchParams }: PageProps<'/datasets/[datasetId]/analysis'>) {
  const dataset = await datasetIn(params)
  const { id } = dataset
  const { estimator, levels, corrected } = await loadQuery(searchParams)
  const found = mustWait(dataset) ? null : await inProfileThread('loadAnalysis', id, estimator, levels, corrected)
  if (!found)
    return <JobPanel datasetId={id} jobs={await loadJobs(id)} onCancel={cancelJobsAction} onRetry={retryJobsAction} />
  return <AnalysisView {...found} factorsHref={`/datasets/${id}/factors`} />
}
