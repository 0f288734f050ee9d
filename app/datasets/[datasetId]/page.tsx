import { after } from 'next/server'
import { createLoader } from 'nuqs/server'
import { cancelJobsAction, retryJobsAction } from '@/app/datasets/actions'
import { datasetIn } from '@/app/datasets/dataset-id'
import { JobPanel } from '@/components/job/job-panel'
import { ProfileExplorer } from '@/components/profile/profile-explorer'
import { choiceParsers } from '@/components/profile/profile-view-state'
import { PublishLink } from '@/components/report/publish-link'
import { inProfileThread, warmSlices } from '@/lib/profiles/in-profile-thread'
import { loadJobs } from '@/lib/work/load-jobs'
import { Foreseen } from './foreseen'
import { areJudgesReady } from './later'
import { TrustedJudges } from './trusted-judges'

const loadQuery = createLoader(choiceParsers)

export default async function DashboardPage({ params, searchParams }: PageProps<'/datasets/[datasetId]'>) {
  const { id, name, jobs: unfinished } = await datasetIn(params)
  const asked = await loadQuery(searchParams)
  const dashboard = unfinished.length === 0 ? await inProfileThread('loadDashboard', id, asked) : null
  if (!dashboard)
    return <JobPanel datasetId={id} jobs={await loadJobs(id)} onCancel={cancelJobsAction} onRetry={retryJobsAction} />
  after(() => warmSlices(id, dashboard))
  const hasPeople = dashboard.profile.reference !== null
  const ready = await areJudgesReady(id, dashboard.profile)
  return (
    <ProfileExplorer
      name={name}
      choice={dashboard.choice}
      choices={dashboard.choices}
      planned={dashboard.planned}
      profile={dashboard.profile}
      factors={dashboard.factors}
      factorsHref={`/datasets/${id}/factors`}
      actions={<PublishLink href={`/datasets/${id}/reports`} />}
      foresight={hasPeople && <Foreseen datasetId={id} choice={dashboard.choice} ready={ready} />}
      judges={<TrustedJudges datasetId={id} dashboard={dashboard} ready={ready} />}
    />
  )
}
