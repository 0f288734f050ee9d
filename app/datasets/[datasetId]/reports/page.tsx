import type { Metadata } from 'next'
import { datasetIn } from '@/app/datasets/dataset-id'
import { NoReports } from '@/components/report/no-reports'
import { ReportList } from '@/components/report/report-list'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { loadReports } from '@/lib/reports/load-reports'
import { newLinkAction, revokeAction } from './actions'

export const metadata: Metadata = { title: 'Reports' }

export default async function ReportsPage({ params }: PageProps<'/datasets/[datasetId]/reports'>) {
  const { id, status } = await datasetIn(params)
  const reports = await loadReports(id)
  if (reports.length === 0)
    return status === 'ready' ? (
      <NoReports datasetId={id} />
    ) : (
      <Alert title="There is nothing to publish before the dataset is imported." />
    )
  return (
    <div className="grid gap-4">
      <Button asChild variant="primary" className="justify-self-start">
        <Link href={`/datasets/${id}/reports/new`}>New report</Link>
      </Button>
      <ReportList reports={reports} onRevoke={revokeAction} onLink={newLinkAction} />
    </div>
  )
}
