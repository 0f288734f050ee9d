import { createLoader } from 'nuqs/server'
import { datasetIn } from '@/app/datasets/dataset-id'
import { choiceParsers, viewParsers } from '@/components/profile/view-parsers'
import { PublishForm } from '@/components/report/publish-form'
import { ReportList } from '@/components/report/report-list'
import { Alert } from '@/components/ui/alert'
import { loadReports } from '@/lib/reports/load-reports'
import { newLinkAction, publishAction, revokeAction } from './actions'

const loadView = createLoader(viewParsers)
const loadChoice = createLoader(choiceParsers)

export default async function ReportsPage({ params, searchParams }: PageProps<'/datasets/[datasetId]/reports'>) {
  const { id, name, pairs, status } = await datasetIn(params)
  const view = await loadView(searchParams)
  const choice = await loadChoice(searchParams)
  return (
    <div className="grid gap-4">
      {status === 'ready' ? (
        <PublishForm datasetId={id} name={name} count={pairs} view={view} choice={choice} onPublish={publishAction} />
      ) : (
        <Alert title="There is nothing to publish before the dataset is imported." />
      )}
      <ReportList reports={await loadReports(id)} onRevoke={revokeAction} onLink={newLinkAction} />
    </div>
  )
}
