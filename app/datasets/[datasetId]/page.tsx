import { cancelJobsAction, retryJobsAction } from '@/app/datasets/actions'
import { datasetIn } from '@/app/datasets/dataset-id'
import { JobPanel } from '@/components/job/job-panel'
import { ProfileExplorer } from '@/components/profile/profile-explorer'
import { PublishLink } from '@/components/report/publish-link'
import { loadJobs } from '@/lib/jobs/load-jobs'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'

export default async function DashboardPage({ params }: PageProps<'/datasets/[datasetId]'>) {
  const { id, jobs: unfinished } = await datasetIn(params)
  const dashboard = unfinished.length === 0 ? await inProfileThread('loadDashboard', id) : null
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
