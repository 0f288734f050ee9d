import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { createLoader, parseAsBoolean, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { createExperimentAction, planExperimentAction } from '@/app/datasets/[datasetId]/experiments/actions'
import { numberIn } from '@/app/datasets/dataset-id'
import { ExperimentForm } from '@/components/experiment/form/experiment-form'
import { EXPERIMENT_KINDS } from '@/lib/improve/experiments/plan'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'

const loadQuery = createLoader({
  kind: parseAsStringLiteral(EXPERIMENT_KINDS).withDefault('judge'),
  model: parseAsString,
  factor: parseAsString,
  label: parseAsString,
  more: parseAsBoolean.withDefault(true),
})

export const metadata: Metadata = { title: 'Plan an experiment' }

export default async function NewExperimentPage({
  params,
  searchParams,
}: PageProps<'/datasets/[datasetId]/experiments/new'>) {
  const datasetId = numberIn((await params).datasetId)
  const { kind, ...lead } = await loadQuery(searchParams)
  const form = await inProfileThread('loadExperimentForm', datasetId, kind)
  if (!form) return notFound()
  return <ExperimentForm form={form} lead={lead} onPlan={planExperimentAction} onCreate={createExperimentAction} />
}
