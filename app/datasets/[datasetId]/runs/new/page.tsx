import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { createLoader, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { createRunAction } from '@/app/datasets/[datasetId]/runs/actions'
import { numberIn } from '@/app/datasets/dataset-id'
import { RunForm } from '@/components/run/run-form'
import { PLANNED_KINDS } from '@/lib/protocol/run-plan'
import { loadRunForm } from '@/lib/runs/load-run-form'

const loadQuery = createLoader({
  kind: parseAsStringLiteral(PLANNED_KINDS).withDefault('factors'),
  factor: parseAsString,
})

export const metadata: Metadata = { title: 'New run' }

export default async function NewRunPage({ params, searchParams }: PageProps<'/datasets/[datasetId]/runs/new'>) {
  const datasetId = numberIn((await params).datasetId)
  const { kind, factor } = await loadQuery(searchParams)
  const form = await loadRunForm(datasetId, kind)
  if (!form) return notFound()
  if (form.endpoints.length === 0) return redirect(`/datasets/${datasetId}/runs`)
  return <RunForm form={form} factor={factor} onCreate={createRunAction} />
}
