import { after } from 'next/server'
import { createLoader } from 'nuqs/server'
import { cancelJobsAction, retryJobsAction } from '@/app/datasets/actions'
import { datasetIn } from '@/app/datasets/dataset-id'
import { NewProfile } from '@/components/dataset/new-profile'
import { JobPanel } from '@/components/job/job-panel'
import { isBeside, isOpen } from '@/components/job/job-progress'
import { LiveRefresh } from '@/components/job/live-refresh'
import { ProfileExplorer } from '@/components/profile/profile-explorer'
import { choiceParsers } from '@/components/profile/profile-view-state'
import { PublishLink } from '@/components/report/publish-link'
import { plannedFinding } from '@/lib/profile/findings/planned'
import { ofDashboard } from '@/lib/profile/findings/side-by-side'
import { inProfileThread, warmSlices } from '@/lib/profiles/in-profile-thread'
import type { Dashboard } from '@/lib/profiles/load-dashboard'
import { loadShownBefore } from '@/lib/profiles/shown-before'
import { loadJobs } from '@/lib/work/load-jobs'
import { Foreseen } from './foreseen'
import { adviceOn } from './later'
import { TrustedJudges } from './trusted-judges'

const loadQuery = createLoader(choiceParsers)

export default async function DashboardPage({ params, searchParams }: PageProps<'/datasets/[datasetId]'>) {
  const { id, name, jobs: unfinished } = await datasetIn(params)
  const asked = await loadQuery(searchParams)
  const factorsHref = `/datasets/${id}/factors`
  const dashboard = unfinished.every(isBeside) ? await inProfileThread('loadDashboard', id, asked) : null
  if (!dashboard) {
    const jobs = await loadJobs(id)
    const before = await loadShownBefore(id, asked.estimator)
    if (!before)
      return (
        <>
          {/* A profile of a sample comes before the jobs have ended, and may come at any of them. */}
          {jobs.some(isOpen) && <LiveRefresh />}
          <JobPanel datasetId={id} jobs={jobs} onCancel={cancelJobsAction} onRetry={retryJobsAction} />
        </>
      )
    return (
      <div className="grid gap-4">
        <NewProfile
          datasetId={id}
          jobs={jobs}
          adds={before.adds}
          {...(before.dashboard.profile.sampleOf ? { sample: before.dashboard.profile } : {})}
        />
        <ProfileExplorer
          {...before.dashboard}
          planned={plannedIn(before.dashboard)}
          name={name}
          factorsHref={factorsHref}
        />
      </div>
    )
  }
  const { finding: _, ...shown } = { ...dashboard, profile: ofDashboard(dashboard.profile) }
  after(() => warmSlices(id, dashboard))
  const hasPeople = dashboard.profile.reference !== null
  const advice = await adviceOn(id, dashboard.profile, dashboard.choice, unfinished)
  return (
    <>
      {advice === 'coming' && <LiveRefresh />}
      <ProfileExplorer
        {...shown}
        planned={plannedIn(dashboard)}
        name={name}
        factorsHref={factorsHref}
        actions={<PublishLink href={`/datasets/${id}/reports`} />}
        foresight={hasPeople && <Foreseen datasetId={id} choice={dashboard.choice} advice={advice} />}
        judges={<TrustedJudges datasetId={id} dashboard={dashboard} advice={advice} />}
      />
    </>
  )
}

const plannedIn = ({ profile, planned }: Pick<Dashboard, 'profile' | 'planned'>) =>
  planned && plannedFinding(profile, planned)
