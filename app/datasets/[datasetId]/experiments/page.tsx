import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { datasetIn } from '@/app/datasets/dataset-id'
import { ExperimentList, ExperimentStart, NoExperiments } from '@/components/experiment/experiment-list'
import { LiveRefresh } from '@/components/job/live-refresh'
import { loadExperiments } from '@/lib/experiments/load-experiments'
import { isExperimentActive } from '@/lib/words/experiments/experiment-words'

export const metadata: Metadata = { title: 'Experiments' }

export default async function ExperimentsPage({ params }: PageProps<'/datasets/[datasetId]/experiments'>) {
  const { id, status } = await datasetIn(params)
  if (status !== 'ready') return notFound()
  const experiments = await loadExperiments(id)
  if (experiments.length === 0) return <NoExperiments datasetId={id} />
  return (
    <div className="grid gap-4">
      <ExperimentStart datasetId={id} />
      {experiments.some(({ status: now }) => isExperimentActive(now)) && <LiveRefresh />}
      <ExperimentList datasetId={id} experiments={experiments} />
    </div>
  )
}
