import type { Metadata } from 'next'
import { createLoader } from 'nuqs/server'
import { cancelJobsAction, retryJobsAction } from '@/app/datasets/actions'
import { datasetIn } from '@/app/datasets/dataset-id'
import { winRateParsers } from '@/components/improve/win-rate-parsers'
import { WinRatesPanel } from '@/components/improve/win-rates-panel'
import { JobPanel } from '@/components/job/job-panel'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'
import { loadJobs } from '@/lib/work/load-jobs'
import { drawLabelsAction } from './actions'

export const metadata: Metadata = { title: 'Win rates' }

const loadQuery = createLoader(winRateParsers)

export default async function WinRatesPage({
  params,
  searchParams,
}: PageProps<'/datasets/[datasetId]/improve/win-rates'>) {
  const { id, status } = await datasetIn(params)
  const { judge } = await loadQuery(searchParams)
  // Labels and verdicts are all it takes: it waits for no measuring and no profile.
  const found = status === 'ready' ? await inProfileThread('loadWinRates', id, judge) : null
  if (!found)
    return <JobPanel datasetId={id} jobs={await loadJobs(id)} onCancel={cancelJobsAction} onRetry={retryJobsAction} />
  return <WinRatesPanel {...found} onDraw={drawLabelsAction} />
}
