import type { Metadata } from 'next'
import {
  cancelJobsAction,
  pinComparisonAction,
  removeVersionAction,
  retryJobsAction,
  unpinComparisonAction,
} from '@/app/datasets/actions'
import { datasetIn } from '@/app/datasets/dataset-id'
import { PlannedComparison } from '@/components/dataset/planned-comparison'
import { VersionTable } from '@/components/dataset/version-table'
import { JobPanel } from '@/components/job/job-panel'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { LedgerTables } from '@/components/upload/ledger-tables'
import { countOf } from '@/lib/words/format'
import { loadJobs } from '@/lib/work/load-jobs'

export const metadata: Metadata = { title: 'Import' }

export default async function ImportPage({ params }: PageProps<'/datasets/[datasetId]/jobs'>) {
  const dataset = await datasetIn(params)
  const { id, status, ledger, rejected, conflicts, versions, rounded } = dataset
  const download = (
    <Button asChild>
      <a href={`/api/datasets/${id}/rejected`} download>
        Download what was left out
      </a>
    </Button>
  )
  return (
    <div className="grid gap-4">
      <JobPanel datasetId={id} jobs={await loadJobs(id)} onCancel={cancelJobsAction} onRetry={retryJobsAction} />
      <PlannedComparison dataset={dataset} onPin={pinComparisonAction} onUnpin={unpinComparisonAction} />
      <VersionTable dataset={{ id, status, versions, rounded }} onRemove={removeVersionAction} />
      {ledger.files.length > 0 && (
        <Card aria-labelledby="ledger-title">
          <CardHeader
            id="ledger-title"
            title="What became of every row"
            note={
              rejected === 0
                ? 'Nothing was left out.'
                : `${countOf(rejected, 'row or cell', 'rows and cells')} left out${conflicts > 0 ? `, ${conflicts} of them because they say something else than an earlier row` : ''}.`
            }
            {...(rejected > 0 ? { actions: download } : {})}
          />
          <LedgerTables ledger={ledger} />
        </Card>
      )}
    </div>
  )
}
