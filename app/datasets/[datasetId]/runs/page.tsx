import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { numberIn } from '@/app/datasets/dataset-id'
import { ExperimentsOfModels } from '@/components/experiment/experiments-of-models'
import { LiveRefresh } from '@/components/job/live-refresh'
import { RunList, RunStart } from '@/components/run/run-list'
import { isActive } from '@/components/run/run-words'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { loadExperiments } from '@/lib/experiments/load-experiments'
import { loadRuns } from '@/lib/runs/load-run'

export const metadata: Metadata = { title: 'Models' }

export default async function RunsPage({ params }: PageProps<'/datasets/[datasetId]/runs'>) {
  const datasetId = numberIn((await params).datasetId)
  const [page, experiments] = await Promise.all([loadRuns(datasetId), loadExperiments(datasetId)])
  if (!page) return notFound()
  const settings = (
    <Button asChild variant="primary">
      <Link href="/settings">Set up an endpoint</Link>
    </Button>
  )
  return (
    <div className="grid gap-4">
      <ExperimentsOfModels datasetId={datasetId} experiments={experiments} />
      {page.hasEndpoint ? (
        <RunStart datasetId={datasetId} />
      ) : (
        <EmptyState title="No language model is set up here" action={settings}>
          With one, Proclivity judges what rules cannot measure: facts, hallucination, focus, helpfulness, fluency. Any
          OpenAI-compatible server will do, on this machine too.
        </EmptyState>
      )}
      {page.runs.some(({ status }) => isActive(status)) && <LiveRefresh />}
      {(page.hasEndpoint || page.runs.length > 0) && <RunList runs={page.runs} />}
    </div>
  )
}
