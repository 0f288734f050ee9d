import type { Metadata } from 'next'
import {
  cancelJobsAction,
  lintAction,
  pinComparisonAction,
  removeVersionAction,
  retryJobsAction,
  unpinComparisonAction,
} from '@/app/datasets/actions'
import { datasetIn } from '@/app/datasets/dataset-id'
import { PlannedComparison } from '@/components/dataset/planned-comparison'
import { VersionTable } from '@/components/dataset/version-table'
import { JobPanel } from '@/components/job/job-panel'
import { LintCard } from '@/components/lint/lint-card'
import { LedgerCard } from '@/components/upload/ledger-card'
import { loadLint } from '@/lib/imports/load-lint'
import { loadJobs } from '@/lib/work/load-jobs'

export const metadata: Metadata = { title: 'Import' }

export default async function ImportPage({ params }: PageProps<'/datasets/[datasetId]/jobs'>) {
  const dataset = await datasetIn(params)
  const { id, status, ledger, rejected, conflicts, versions, rounded, planned, models, factors } = dataset
  return (
    <div className="grid gap-4">
      <JobPanel datasetId={id} jobs={await loadJobs(id)} onCancel={cancelJobsAction} onRetry={retryJobsAction} />
      <PlannedComparison
        dataset={{ id, planned, models, factors }}
        onPin={pinComparisonAction}
        onUnpin={unpinComparisonAction}
      />
      <VersionTable dataset={{ id, status, versions, rounded }} onRemove={removeVersionAction} />
      {status === 'ready' && <LintCard datasetId={id} lint={await loadLint(id)} onRequest={lintAction} />}
      {ledger.files.length > 0 && <LedgerCard dataset={{ id, ledger, rejected, conflicts }} />}
    </div>
  )
}
