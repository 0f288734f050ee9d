import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import {
  pauseRunAction,
  removeRunAction,
  retryRunAction,
  startRunAction,
  stopRunAction,
  tryNowAction,
} from '@/app/datasets/[datasetId]/runs/actions'
import { RunScreen } from '@/components/run/run-screen'
import { loadRun } from '@/lib/runs/load-run'

const ACTIONS = {
  start: startRunAction,
  tryNow: tryNowAction,
  pause: pauseRunAction,
  stop: stopRunAction,
  retry: retryRunAction,
  remove: removeRunAction,
}

export const metadata: Metadata = { title: 'Run' }

export default async function RunPage({ params }: PageProps<'/datasets/[datasetId]/runs/[runId]'>) {
  const { datasetId, runId } = await params
  const page = z.uuid().safeParse(runId).success ? await loadRun(runId) : null
  if (!page || String(page.dataset.id) !== datasetId) return notFound()
  return <RunScreen {...page} actions={ACTIONS} />
}
