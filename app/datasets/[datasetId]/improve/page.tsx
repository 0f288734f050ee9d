import type { Metadata } from 'next'
import { createLoader } from 'nuqs/server'
import { Suspense } from 'react'
import { cancelJobsAction, retryJobsAction } from '@/app/datasets/actions'
import { datasetIn, mustWait } from '@/app/datasets/dataset-id'
import { ImproveControls } from '@/components/improve/improve-controls'
import { improveParsers } from '@/components/improve/improve-parsers'
import { explainedRaters, judgesInTurn, shownJudges } from '@/components/improve/improve-raters'
import { PanelWaiting } from '@/components/improve/panel-waiting'
import { JobPanel } from '@/components/job/job-panel'
import { EmptyState } from '@/components/ui/empty-state'
import { loadImproveRaters } from '@/lib/improvements/load-improve-raters'
import { loadJobs } from '@/lib/work/load-jobs'
import { Explained } from './panels'

export const metadata: Metadata = { title: 'Improve' }

const loadQuery = createLoader(improveParsers)

export default async function ImprovePage({ params, searchParams }: PageProps<'/datasets/[datasetId]/improve'>) {
  const dataset = await datasetIn(params)
  const { id } = dataset
  if (mustWait(dataset))
    return <JobPanel datasetId={id} jobs={await loadJobs(id)} onCancel={cancelJobsAction} onRetry={retryJobsAction} />
  const [query, found] = await Promise.all([loadQuery(searchParams), loadImproveRaters(id)])
  const raters = explainedRaters(found)
  const [rater] = [...raters.filter(({ id: each }) => each === query.of), ...raters]
  if (!rater)
    return <EmptyState title="Nobody chose yet">It takes people’s choices, or a judge’s, to improve on.</EmptyState>
  const annotator = found.people.some(({ id: each }) => each === rater.id) ? rater.id : null
  const base = `/datasets/${id}`
  const judges = shownJudges(found.judges)
  const corrected = found.people.length > 0 ? judgesInTurn(judges, query.judge) : []
  const choice = { annotator, ticked: query.ticked, without: [] }
  const asked = { id, base, query, choice, rater, judges, corrected }
  return (
    <div className="grid gap-4">
      <ImproveControls raters={raters} chosen={rater.id} base={`${base}/improve`} />
      <Suspense
        key={JSON.stringify([rater.id, query.ticked])}
        fallback={<PanelWaiting id="explained" title="How much do these factors explain?" />}
      >
        <Explained {...asked} />
      </Suspense>
    </div>
  )
}
