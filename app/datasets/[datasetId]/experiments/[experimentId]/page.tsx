import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { createLoader } from 'nuqs/server'
import { Suspense } from 'react'
import { z } from 'zod'
import * as actions from '@/app/datasets/[datasetId]/experiments/actions'
import { Follow } from '@/app/datasets/[datasetId]/experiments/follow'
import { experimentParsers } from '@/components/experiment/experiment-parsers'
import { ExperimentScreen } from '@/components/experiment/experiment-screen'
import { loadBeginnings } from '@/lib/experiments/load-beginnings'
import { loadExperiment } from '@/lib/experiments/load-experiment'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'

const ACTIONS = {
  start: actions.startExperimentAction,
  pause: actions.pauseExperimentAction,
  resume: actions.resumeExperimentAction,
  stop: actions.stopExperimentAction,
  retry: actions.retryExperimentAction,
  remove: actions.removeExperimentAction,
  saveWording: actions.saveWordingAction,
  freeze: actions.freezeWordingAction,
  openTest: actions.openTestAction,
  tryNow: actions.tryRunNowAction,
}

const loadQuery = createLoader(experimentParsers)

export const metadata: Metadata = { title: 'Experiment' }

export default async function ExperimentPage({
  params,
  searchParams,
}: PageProps<'/datasets/[datasetId]/experiments/[experimentId]'>) {
  const { datasetId, experimentId } = await params
  const { arm, read } = await loadQuery(searchParams)
  const experiment = z.uuid().safeParse(experimentId).success ? await loadExperiment(experimentId) : null
  if (!experiment || String(experiment.dataset.id) !== datasetId) return notFound()
  const open =
    arm !== null && read !== null
      ? await inProfileThread('loadExperimentPair', experiment.dataset.id, experimentId, arm, read)
      : null
  return (
    <ExperimentScreen
      {...{ experiment, open, beginnings: await loadBeginnings(experiment), chosen: arm, actions: ACTIONS }}
      follow={
        <Suspense>
          <Follow experiment={experiment} />
        </Suspense>
      }
    />
  )
}
