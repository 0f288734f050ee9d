import { z } from 'zod'
import { editDatasetAction, removeDatasetAction } from '@/app/datasets/actions'
import { hideStartGuideAction } from '@/app/start-guide-actions'
import { wantsStartGuide } from '@/app/start-guide-cookie'
import { DatasetActions } from '@/components/dataset/dataset-actions'
import { DatasetFilter, DatasetPages } from '@/components/dataset/dataset-filter'
import { DatasetList, DatasetsHeading, NoDatasets } from '@/components/dataset/dataset-list'
import { StartGuide } from '@/components/start/start-guide'
import { loadDatasets } from '@/lib/datasets/load-datasets'
import { loadStartGuide } from '@/lib/datasets/sample-guide'
import { TASKS } from '@/lib/words/task'

export const dynamic = 'force-dynamic'

const query = z.object({
  text: z.string().trim().max(200).catch(''),
  task: z.enum(TASKS).nullable().catch(null),
  sort: z.enum(['newest', 'name', 'pairs']).catch('newest'),
  start: z.enum(['shown', 'hidden']).nullable().catch(null).default(null),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
})

export default async function DatasetsPage({ searchParams }: PageProps<'/'>) {
  const { page, start, ...filter } = query.parse(await searchParams)
  const { datasets, total, pages } = await loadDatasets(filter, page)
  const searching = filter.text !== '' || filter.task !== null || page > 1
  const guide = (await wantsStartGuide(start, searching)) ? await loadStartGuide() : null
  return (
    <div className="grid gap-6">
      <DatasetsHeading />
      {guide && <StartGuide {...guide} onHide={hideStartGuideAction} />}
      {(searching || total > 6) && <DatasetFilter {...filter} />}
      {datasets.length === 0 && <NoDatasets searching={searching} />}
      <DatasetList
        datasets={datasets}
        actions={({ id, name, description, task }) => (
          <DatasetActions
            id={id}
            name={name}
            description={description}
            task={task}
            onEdit={editDatasetAction}
            onDelete={removeDatasetAction}
          />
        )}
      />
      <DatasetPages {...filter} page={page} pages={pages} />
    </div>
  )
}
