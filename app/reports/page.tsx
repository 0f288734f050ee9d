import type { Metadata } from 'next'
import { newLinkAction, revokeAction } from '@/app/datasets/[datasetId]/reports/actions'
import { NoReports } from '@/components/report/no-reports'
import { ReportList } from '@/components/report/report-list'
import { loadReports } from '@/lib/reports/load-reports'

export const metadata: Metadata = { title: 'Reports' }
export const dynamic = 'force-dynamic'

export default async function AllReportsPage() {
  const reports = await loadReports()
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <div>
        <h1 className="font-semibold text-xl tracking-tight">Reports</h1>
        <p className="max-w-[80ch] text-muted">
          What was published of all datasets, and who can still read it. A report outlives its dataset until its links
          are revoked or end.
        </p>
      </div>
      {reports.length === 0 ? (
        <NoReports datasetId={null} />
      ) : (
        <ReportList reports={reports} showDataset onRevoke={revokeAction} onLink={newLinkAction} />
      )}
    </div>
  )
}
