import type { Metadata } from 'next'
import { createLoader } from 'nuqs/server'
import { InStages } from '@/app/datasets/[datasetId]/in-stages'
import { cancelJobsAction, retryJobsAction } from '@/app/datasets/actions'
import { datasetIn, mustWait } from '@/app/datasets/dataset-id'
import { analysisParsers } from '@/components/analysis/analysis-props'
import { AnalysisView } from '@/components/analysis/analysis-view'
import { WEIGHING } from '@/components/analysis/weighing'
import { JobPanel } from '@/components/job/job-panel'
import { inStages } from '@/lib/profiles/in-stages'
import { loadJobs } from '@/lib/work/load-jobs'

export const metadata: Metadata = { title: 'Analysis' }

const loadQuery = createLoader(analysisParsers)

export default async function AnalysisPage({ params, searchParams }: PageProps<'/datasets/[datasetId]/analysis'>) {
  const dataset = await datasetIn(params)
  const { id } = dataset
  const { estimator, levels, corrected } = await loadQuery(searchParams)
  const jobs = async () => (
    <JobPanel datasetId={id} jobs={await loadJobs(id)} onCancel={cancelJobsAction} onRetry={retryJobsAction} />
  )
  if (mustWait(dataset)) return jobs()
  return (
    <InStages staged={inStages('loadAnalysis', id, estimator, levels, corrected)} title={WEIGHING}>
      {(found) => (found ? <AnalysisView {...found} factorsHref={`/datasets/${id}/factors`} /> : jobs())}
    </InStages>
  )
}
