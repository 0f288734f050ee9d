import type { Metadata } from 'next'
import { createLoader } from 'nuqs/server'
import { draftAction, publishAction } from '@/app/datasets/[datasetId]/reports/actions'
import { datasetIn } from '@/app/datasets/dataset-id'
import { choiceParsers, viewParsers } from '@/components/profile/profile-view-state'
import type { EditorRequest } from '@/components/report/report-content'
import { ReportEditor } from '@/components/report/report-editor'
import { Alert } from '@/components/ui/alert'
import { loadFinished } from '@/lib/experiments/load-experiments'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'
import { PANELS } from '@/lib/words/panels'

export const metadata: Metadata = { title: 'New report' }

const loadView = createLoader(viewParsers)
const loadChoice = createLoader(choiceParsers)

export default async function NewReportPage({ params, searchParams }: PageProps<'/datasets/[datasetId]/reports/new'>) {
  const { id, name, pairs, status } = await datasetIn(params)
  if (status !== 'ready') return <Alert title="There is nothing to publish before the dataset is imported." />
  const asked = (await searchParams).experiment
  const experiments = await loadFinished(id)
  const first: EditorRequest = {
    title: name,
    note: '',
    headline: null,
    panels: PANELS,
    captions: {},
    pairs: [],
    pairCaptions: [],
    annotators: 'hidden',
    remedies: false,
    // Whoever comes from a finished experiment wants it in the report.
    experiments: experiments.filter((each) => each.id === asked).map((each) => each.id),
    view: await loadView(searchParams),
    choice: await loadChoice(searchParams),
  }
  return (
    <ReportEditor
      count={pairs}
      first={first}
      draft={await inProfileThread('draftReport', id, first)}
      experiments={experiments}
      suggestions={await inProfileThread('suggestPairs', id, first.choice, first.view)}
      number={1}
      onDraft={draftAction.bind(null, id)}
      onPublish={publishAction.bind(null, id)}
    />
  )
}
