import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { draftAction, publishVersionAction } from '@/app/datasets/[datasetId]/reports/actions'
import { datasetIn } from '@/app/datasets/dataset-id'
import { ReportEditor } from '@/components/report/report-editor'
import { Alert } from '@/components/ui/alert'
import { loadFinished } from '@/lib/experiments/load-experiments'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'
import { loadDraft } from '@/lib/reports/load-reports'

export const metadata: Metadata = { title: 'New version of a report' }

export default async function EditReportPage({ params }: PageProps<'/datasets/[datasetId]/reports/[reportId]'>) {
  const { id, pairs, status } = await datasetIn(params)
  const reportId = z.uuid().safeParse((await params).reportId).data ?? notFound()
  if (status !== 'ready') return <Alert title="There is nothing to publish before the dataset is imported." />
  const { request, number } = (await loadDraft(id, reportId)) ?? notFound()
  return (
    <ReportEditor
      count={pairs}
      first={request}
      draft={await inProfileThread('draftReport', id, request)}
      experiments={await loadFinished(id)}
      suggestions={await inProfileThread('suggestPairs', id, request.choice, request.view)}
      number={number + 1}
      onDraft={draftAction.bind(null, id)}
      onPublish={publishVersionAction.bind(null, id, reportId, number)}
    />
  )
}
