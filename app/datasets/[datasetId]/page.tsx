import { createLoader } from 'nuqs/server'
import { cancelJobsAction, retryJobsAction } from '@/app/datasets/actions'
import { datasetIn } from '@/app/datasets/dataset-id'
import { JobPanel } from '@/components/job/job-panel'
import { ProfileExplorer } from '@/components/profile/profile-explorer'
import { estimatorParser } from '@/components/profile/view-parsers'
import { PublishLink } from '@/components/report/publish-link'
import { loadJobs } from '@/lib/jobs/load-jobs'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'

const loadQuery = createLoader({ estimator: estimatorParser })

export default async function DashboardPage({ params, searchParams }: PageProps<'/datasets/[datasetId]'>) {
  const { id, jobs: unfinished } = await datasetIn(params)
  const { estimator } = await loadQuery(searchParams)
  const dashboard = unfinished.length === 0 ? await inProfileThread('loadDashboard', id, estimator) : null
  if (!dashboard)
    return <JobPanel datasetId={id} jobs={await loadJobs(id)} onCancel={cancelJobsAction} onRetry={retryJobsAction} />
  const { profile, factors } = dashboard
  return (
    <ProfileExplorer
      profile={profile}
      factors={factors}
      factorsHref={`/datasets/${id}/factors`}
      actions={<PublishLink href={`/datasets/${id}/reports`} />}
    />
  )
}
