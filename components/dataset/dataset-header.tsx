import { SampleSteps } from '@/components/start/sample-steps'
import { IN_HEADING, Name } from '@/components/ui/name'
import type { DatasetView } from '@/lib/datasets/load-dataset'
import { countOf } from '@/lib/words/format'
import { TASK_NAMES } from '@/lib/words/task'
import { DatasetDescription } from './dataset-description'
import { DatasetTabs } from './dataset-tabs'
import { ExportMenu } from './export-menu'
import { MeasuredAnew } from './measured-anew'

export function DatasetHeader({ dataset }: { readonly dataset: DatasetView }) {
  const { id, name, description, task, status, pairs, prompts, people, models, format, guide } = dataset
  const facts = [
    TASK_NAMES[task],
    ...(status === 'ready'
      ? [
          countOf(pairs, 'pair'),
          countOf(prompts, 'prompt'),
          countOf(people, 'person', 'people'),
          countOf(models.length, 'model'),
          format,
        ]
      : [status === 'failed' ? 'not imported' : 'importing']),
  ]
  return (
    <header className="grid gap-1">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h1 className="font-semibold text-xl tracking-tight">
          <Name most={IN_HEADING}>{name}</Name>
        </h1>
        {status === 'ready' && <ExportMenu datasetId={id} />}
      </div>
      <p className="text-muted">{facts.join(' · ')}</p>
      {description && <DatasetDescription datasetId={id} text={description} />}
      <MeasuredAnew dataset={dataset} />
      <SampleSteps steps={guide} name={name} />
      <div className="mt-3">
        <DatasetTabs datasetId={id} />
      </div>
    </header>
  )
}
